/** What text of SVG may hold. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function label(x: number, y: number, text: string, kind = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" class="${kind}">${escaped(text)}</text>`;
}

export const round = (value: number): number => Math.round(value * 10) / 10;

/** Where a value stands on a scale of powers of ten, of so many pixels between two values. */
export function logScale(from: number, to: number, pixels: number): (value: number) => number {
  return (value) => ((Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))) * pixels;
}

export const style = `
  text { font: 12px system-ui, sans-serif; fill: #1f2328; }
  .end { text-anchor: end; } .middle { text-anchor: middle; } .title { font-size: 15px; font-weight: 600; } .dim { fill: #59636e; }
  .grid { stroke: #d1d9e0; } .one { stroke: #59636e; } .target { stroke: #1f2328; stroke-width: 2; }
  .met { fill: #2f9e44; } .missed { fill: #e8590c; }
  .ours { stroke: #1c7ed6; fill: none; stroke-width: 2; } .theirs { stroke: #868e96; fill: none; stroke-width: 2; stroke-dasharray: 5 3; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; } .dim { fill: #9198a1; } .grid { stroke: #3d444d; } .one { stroke: #9198a1; } .target { stroke: #f0f6fc; }
  }`;

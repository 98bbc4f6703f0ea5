/** The first line of a text that says anything, its spaces drawn together, or null. */
export function firstLine(text: string | null): string | null {
  const line = /\S.*/.exec(text ?? '')?.[0];
  return line?.slice(0, 300).replaceAll(/\s+/g, ' ').trim() || null;
}

/** A part of a text, without what a cut through a character leaves: halves at its ends, and marks that have lost their letter. */
export function cut(text: string, from: number, to: number): string {
  const part = text.slice(from, to);
  const begun = from > 0 ? part.replace(/^[\p{Cs}\p{M}\u200d]+/u, '') : part;
  return to < text.length ? begun.replace(/[\p{Cs}\u200d]+$/u, '') : begun;
}

/**
 * The digits to compare two numbers by, with the country's: `+17542838007`, `17542838007` and `(754) 283-8007` are one number,
 * 17542838007. Ten digits are a number of the North American plan, unless a `+` says that they begin with another country's.
 */
export function phoneDigits(text: string): string {
  const digits = text.replaceAll(/\D/g, '');
  return digits.length === 10 && !/^\D*\+/.test(text) ? `1${digits}` : digits;
}

/** The digits that tell whose number it is; null for fewer than any number has: extensions, and what hidden callers send instead. */
export function comparableNumber(text: string): string | null {
  const digits = phoneDigits(text);
  return digits.length < SHORTEST ? null : digits;
}

/** Without its area, a number has seven digits. */
const SHORTEST = 7;

/**
 * A number as Americans write it, "(954) 832-6297", where it has ten digits (or eleven from a 1); any other as it came.
 * The North American plan only: formatting every country's takes libphonenumber's metadata, which a list need not load.
 */
export function formatPhone(text: string): string {
  const [, area, exchange, line] =
    /^\+?1?(\d{3})(\d{3})(\d{4})$/.exec(text.replaceAll(/[\s().-]/g, '')) ?? [];
  return area ? `(${area}) ${exchange}-${line}` : text;
}

/** The digits to compare two numbers by: `+17542838007`, `17542838007` and `(754) 283-8007` are one number. */
export function phoneDigits(text: string): string {
  const digits = text.replaceAll(/\D/g, '');
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}

/** A `tel:` or `sms:` link, or null where the text is not a number that one could dial. */
export function phoneHref(scheme: 'tel' | 'sms', text: string): string | null {
  if (!/^\+?[\d\s().-]+$/.test(text)) return null;
  const digits = phoneDigits(text);
  if (digits.length < 7 || digits.length > 15) return null;
  return `${scheme}:${digits.length === 10 ? `+1${digits}` : `${text.trim().startsWith('+') ? '+' : ''}${digits}`}`;
}

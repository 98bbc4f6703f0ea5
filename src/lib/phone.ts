import { phoneDigits } from './phoneDigits.ts';

/**
 * A number as Americans write it, "(954) 832-6297", where it has ten digits (or eleven from a 1); any other as it came.
 * The North American plan only: formatting every country's takes libphonenumber's metadata, which a list need not load.
 */
export function formatPhone(text: string): string {
  const [, area, exchange, line] =
    /^(?:\+?1)?(\d{3})(\d{3})(\d{4})$/.exec(text.replaceAll(/[\s().-]/g, '')) ?? [];
  return area ? `(${area}) ${exchange}-${line}` : text;
}

/** A `tel:` or `sms:` link, or null where the text is not a number that one could dial. */
export function phoneHref(scheme: 'tel' | 'sms', text: string): string | null {
  if (!/^\+?[\d\s().-]+$/.test(text)) return null;
  const digits = phoneDigits(text);
  if (digits.length < 7 || digits.length > 15) return null;
  const hasCountry = text.startsWith('+') || /^1\d{10}$/.test(digits);
  return `${scheme}:${hasCountry ? '+' : ''}${digits}`;
}

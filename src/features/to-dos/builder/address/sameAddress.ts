import { phoneDigits } from '#src/lib/phoneDigits.ts';

/** True when two ways of writing a number, or an email address, may mean the same: `+17542838007` comes back as `7542838007`. */
export function sameAddress(one: string, other: string): boolean {
  return one.includes('@') || other.includes('@')
    ? one.trim().toLowerCase() === other.trim().toLowerCase()
    : digitsOf(one) === digitsOf(other);
}

/** Of other countries the service may leave out the + alone: rather too much is the same than sent to somebody twice. */
function digitsOf(number: string): string {
  return phoneDigits(number.replaceAll('+', ''));
}

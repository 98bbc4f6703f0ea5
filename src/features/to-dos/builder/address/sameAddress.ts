import { phoneDigits } from '#src/lib/phoneDigits.ts';

/** True when two ways of writing a number, or an email address, mean the same: `+17542838007` comes back as `7542838007`. */
export function sameAddress(one: string, other: string): boolean {
  return one.includes('@') || other.includes('@')
    ? one.trim().toLowerCase() === other.trim().toLowerCase()
    : phoneDigits(one) === phoneDigits(other);
}

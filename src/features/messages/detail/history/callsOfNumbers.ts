import { phoneDigits } from '#src/lib/phone.ts';
import type { Recording } from '#src/v2/recording.ts';

/** The calls from any of these numbers, newest first, but for the one that is shown already. */
export function callsOfNumbers(
  recordings: readonly Recording[],
  numbers: readonly string[],
  shownCallId: number | null,
): Recording[] {
  // Fewer digits are an extension or "anonymous" in digits, and would bring strangers together.
  const wanted = new Set(numbers.map(phoneDigits).filter((digits) => digits.length >= 7));
  return recordings
    .filter(({ from, cdr, call_id }) => {
      const isShown = call_id !== null && call_id === shownCallId;
      return !isShown && [from, cdr?.callerid].some((number) => wanted.has(phoneDigits(number ?? '')));
    })
    .toSorted((a, b) => (b.started_at ?? 0) - (a.started_at ?? 0));
}

import { comparableNumber } from '#src/lib/phoneDigits.ts';
import type { Recording } from '#src/v2/recording.ts';

/** The calls from any of these numbers, newest first, but for the one that is shown already. */
export function callsOfNumbers(
  recordings: readonly Recording[],
  numbers: readonly string[],
  shownCallId: number | null,
): Recording[] {
  const wanted = new Set(numbers.map(comparableNumber).filter((digits) => digits !== null));
  return recordings
    .filter(({ from, cdr, call_id }) => {
      const isShown = call_id !== null && call_id === shownCallId;
      return (
        !isShown && [from, cdr?.callerid].some((number) => wanted.has(comparableNumber(number ?? '') ?? ''))
      );
    })
    .toSorted((a, b) => (b.started_at ?? 0) - (a.started_at ?? 0));
}

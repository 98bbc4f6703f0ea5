import type { Recording } from '#src/v2/recording.ts';

/** The recordings of a call by its id as an address has it, oldest first: more than one where it was taken up again. */
export function legsOf(recordings: Recording[], callId: string | undefined): Recording[] {
  return recordings
    .filter(({ call_id }) => call_id !== null && String(call_id) === callId)
    .toSorted((a, b) => (a.started_at ?? Infinity) - (b.started_at ?? Infinity) || a.id - b.id);
}

import type { Track } from '#src/player/playerState.ts';

/** What is played after (1) or before (-1) a recording in the order of the page it was played from; null at its end. */
export function besideInQueue(
  queue: readonly Track[],
  recordingId: number | undefined,
  direction: 1 | -1,
): Track | null {
  const index = queue.findIndex((track) => track.recordingId === recordingId);
  return index < 0 ? null : (queue[index + direction] ?? null);
}

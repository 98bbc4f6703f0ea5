import type { Recording } from '#src/v2/recording.ts';
import type { Loop } from './engine/jumps.ts';

/** The recording that the player holds. `link` is the path that plays it now: it may expire, and is renewed from the list. */
export interface Track {
  recordingId: number;
  callId: number | null;
  startedAt: number | null;
  link: string;
}

/**
 * Why a recording does not play. `refused`: the list or the link was refused with an error; `gone`: the list has no link for
 * it any more; `unplayable`: the link is good, but the browser cannot play what comes.
 */
export type Problem = { is: 'refused'; error: unknown } | { is: 'gone' } | { is: 'unplayable' };

/**
 * Whether the place can be changed. Where the service sends a recording only from its start, the player fetches the whole
 * beside playing it: `arriving` with the share that is there (null where its size is not told), until it is `free` too;
 * `never` where it is too large for that, or did not come.
 */
export type Seeking = { is: 'free' } | { is: 'arriving'; share: number | null } | { is: 'never' };

export interface PlayerState {
  track: Track | null;
  /** The recordings of the page from which this one was played, in their order there. */
  queue: readonly Track[];
  /** `loading` is also waiting for more to arrive and renewing an expired link. */
  phase: 'loading' | 'playing' | 'paused' | 'failed';
  /** Seconds. */
  elapsed: number;
  /** Seconds; null until the audio says so. */
  total: number | null;
  seeking: Seeking;
  /** The recording itself, where the player had to fetch it whole. */
  whole: Blob | null;
  loop: Loop | null;
  /** Where it was taken up again because it was left there once; null otherwise, and once that is old news. */
  takenUpAt: number | null;
  problem: Problem | null;
}

export const nothingLoaded: PlayerState = {
  track: null,
  queue: [],
  phase: 'paused',
  elapsed: 0,
  total: null,
  seeking: { is: 'free' },
  whole: null,
  loop: null,
  takenUpAt: null,
  problem: null,
};

/** The track of a call, or null where it has no recording. */
export function trackOf({ id, call_id, started_at, recording }: Recording): Track | null {
  return recording === null
    ? null
    : { recordingId: id, callId: call_id, startedAt: started_at, link: recording };
}

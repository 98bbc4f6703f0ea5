import type { Recording } from '#src/v2/recording.ts';

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

export interface PlayerState {
  track: Track | null;
  /** `loading` is also waiting for more to arrive and renewing an expired link. */
  phase: 'loading' | 'playing' | 'paused' | 'failed';
  /** Seconds. */
  elapsed: number;
  /** Seconds; null until the audio says so. */
  total: number | null;
  speed: number;
  /** False where the service can send a recording only from its start. */
  canSeek: boolean;
  problem: Problem | null;
}

export const nothingLoaded: PlayerState = {
  track: null,
  phase: 'paused',
  elapsed: 0,
  total: null,
  speed: 1,
  canSeek: true,
  problem: null,
};

/** The track of a call, or null where it has no recording. */
export function trackOf({ id, call_id, started_at, recording }: Recording): Track | null {
  return recording === null
    ? null
    : { recordingId: id, callId: call_id, startedAt: started_at, link: recording };
}

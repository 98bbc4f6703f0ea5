import { LRUCache } from 'lru-cache';
import type { AuditAction } from './actions.ts';

const MS_A_MINUTE = 60_000;
const MOST_REMEMBERED = 10_000;

/** How soon after the last time the same action counts as the same one going on. */
const goesOnWithin: Partial<Record<AuditAction, number>> = {
  // A page asks again by itself for the message that it shows.
  opened_message: MS_A_MINUTE,
  // A player asks for one piece after another, and people pause.
  played_recording: 15 * MS_A_MINUTE,
  downloaded_recording: 15 * MS_A_MINUTE,
};

export function isSameGoingOn(action: AuditAction, lastAt: number | undefined, at: number): boolean {
  return lastAt !== undefined && at - lastAt < (goesOnWithin[action] ?? 0);
}

/** Remembers who did what last, so that thirty requests for the pieces of a recording are one play. */
export interface Repeats {
  /** True when this is the last one going on. */
  isRepeat: (user: string, action: AuditAction, id: string, at: number) => boolean;
  remember: (user: string, action: AuditAction, id: string, at: number) => void;
  /** For what could not be recorded: the next time is no repeat. */
  forget: (user: string, action: AuditAction, id: string) => void;
}

export function createRepeats(): Repeats {
  const lastTimes = new LRUCache<string, number>({ max: MOST_REMEMBERED });
  return {
    isRepeat: (user, action, id, at) => isSameGoingOn(action, lastTimes.get(keyOf(user, action, id)), at),
    remember(user, action, id, at) {
      if (action in goesOnWithin) lastTimes.set(keyOf(user, action, id), at);
    },
    forget: (user, action, id) => void lastTimes.delete(keyOf(user, action, id)),
  };
}

function keyOf(...parts: string[]): string {
  return JSON.stringify(parts);
}

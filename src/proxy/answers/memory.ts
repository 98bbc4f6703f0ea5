import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.ts';

/** Answers kept in this process, at most so many bytes of them: the longest unread go first. */
export interface AnswerMemory {
  get: (key: string) => Answer | null;
  keep: (key: string, answer: Answer, ms: number) => void;
  bytes: () => number;
}

/** What an entry holds besides its answer: a generous guess. */
const ENTRY_BYTES = 500;

/** A timer may fire a little before the clock says that it is time. */
const TIMER_SLACK_MS = 50;

export function createAnswerMemory(mostBytes: number, now: () => number): AnswerMemory {
  const kept = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    sizeCalculation: ({ packed }) => packed.length + ENTRY_BYTES,
    perf: { now },
    ttlResolution: 0,
  });
  return {
    get: (key) => kept.get(key) ?? null,
    keep(key, answer, ms) {
      if (ms <= 0) return;
      kept.set(key, answer, { ttl: Math.ceil(ms) });
      // Callers' data does not wait to be pushed out: it goes when its seconds are over.
      setTimeout(() => kept.purgeStale(), ms + TIMER_SLACK_MS).unref();
    },
    bytes: () => kept.calculatedSize,
  };
}

import { LRUCache } from 'lru-cache';
import { steady } from '#src/lib/time/steady.ts';
import type { Answer } from './answer.ts';

/** Answers kept in this process, at most so many bytes of them: the longest unread go first. */
export interface AnswerMemory {
  get: (key: string) => Answer | null;
  keep: (key: string, answer: Answer, ms: number) => void;
  bytes: () => number;
}

/** What an entry holds besides its answer: a generous guess. */
const ENTRY_BYTES = 500;

/** How often those whose time is over are looked for, while any are kept. */
const SWEEP_MS = 1000;

export function createAnswerMemory(mostBytes: number, now: () => number): AnswerMemory {
  const kept = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }) => bytes.length + ENTRY_BYTES,
    perf: { now: steady(now) },
    ttlResolution: 0,
  });
  let sweep: NodeJS.Timeout | null = null;

  // Callers' data does not wait to be pushed out: it goes within a second of its time.
  function sweepLater(): void {
    sweep ??= setTimeout(() => {
      sweep = null;
      kept.purgeStale();
      if (kept.size > 0) sweepLater();
    }, SWEEP_MS).unref();
  }

  return {
    get: (key) => kept.get(key) ?? null,
    keep(key, answer, ms) {
      if (ms <= 0) return;
      kept.set(key, answer, { ttl: Math.ceil(ms) });
      sweepLater();
    },
    bytes: () => kept.calculatedSize,
  };
}

import type { Line } from './figures/line.ts';

export interface Settings {
  rounds: number;
  /** Sizes small enough to see in a minute that everything runs. */
  quick: boolean;
}

export interface Bench {
  /** As in `npm run bench -- NAME`. */
  name: string;
  title: string;
  /** How it is measured, and on what; a paragraph for docs/benchmarks.md. */
  method: string;
  /** What no better program could get below, or what bounds it here. */
  bound: string;
  /** Where the time or the memory goes, by a profile, where a target is missed. */
  profile?: string;
  /** Yields each line as soon as it is known. Rejects where the two sides did not do the same work. */
  run: (settings: Settings) => AsyncGenerator<Line | string>;
}

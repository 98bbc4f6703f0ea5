import type { Bench } from './bench.ts';
import { everythingBench } from './everything.ts';
import { firstLoadBench } from './firstLoad.ts';
import { keystrokeBench } from './keystroke.ts';
import { occurrencesBench } from './occurrences.ts';
import { pollingBench } from './polling.ts';
import { proxyBench } from './proxy.ts';
import { recordingBench } from './recording.ts';
import { scrollingBench } from './scrolling.ts';
import { searchBench } from './search.ts';

/** In the order in which they run. */
export const benches: readonly Bench[] = [
  keystrokeBench,
  searchBench,
  everythingBench,
  scrollingBench,
  recordingBench,
  proxyBench,
  pollingBench,
  occurrencesBench,
  firstLoadBench,
];

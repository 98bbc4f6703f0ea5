import type { Bench } from './bench.ts';
import { everythingBench } from './everything.ts';
import { firstLoadBench } from './firstLoad.ts';
import { occurrencesBench } from './occurrences.ts';
import { pollingBench } from './polling.ts';
import { proxyBench } from './proxy.ts';

/** In the order in which they run. */
export const benches: readonly Bench[] = [
  occurrencesBench,
  proxyBench,
  pollingBench,
  firstLoadBench,
  everythingBench,
];

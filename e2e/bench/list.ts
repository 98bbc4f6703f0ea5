import type { Bench } from './bench.ts';
import { occurrencesBench } from './occurrences.ts';

/** In the order in which they run. */
export const benches: readonly Bench[] = [occurrencesBench];

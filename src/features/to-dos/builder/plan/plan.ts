import { type Planned, plannedSends, planWords } from './sendPlan.ts';
import { rateWords } from './sendRate.ts';

/** What the service makes of a schedule. */
export interface Plan extends Planned {
  words: string;
  /** How many a month and a year. */
  rate: string;
  /** The first twelve (ms). */
  sends: number[];
}

export function planOf(planned: Planned): Plan {
  return {
    ...planned,
    words: planWords(planned),
    rate: rateWords(planned.schedule),
    sends: plannedSends(planned, { count: 12 }),
  };
}

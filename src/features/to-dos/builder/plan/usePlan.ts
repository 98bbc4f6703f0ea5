import { useMemo } from 'react';
import { type Draft, scheduleOf } from '#src/features/to-dos/builder/draft.ts';
import { type Plan, planOf } from './plan.ts';
import { REST_OF_THE_MINUTE } from './sendPlan.ts';

/** The plan of a draft that is created now; null while its schedule is not filled in. */
export function usePlan({ days, times, interval }: Draft, now: number, timeZone: string): Plan | null {
  return useMemo(() => {
    const schedule = scheduleOf({ days, times, interval });
    return schedule && planOf({ schedule, start: now + REST_OF_THE_MINUTE, timeZone });
  }, [days, times, interval, now, timeZone]);
}

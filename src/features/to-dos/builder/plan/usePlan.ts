import { useMemo } from 'react';
import { type Draft, scheduleOf } from '#src/features/to-dos/builder/draft.ts';
import { useSame } from '#src/features/to-dos/builder/useSame.ts';
import { type Plan, planOf } from './plan.ts';
import { REST_OF_THE_MINUTE } from './sendPlan.ts';

/** The plan of a draft that is created now; null while its schedule is not filled in. The same until it changes. */
export function usePlan(draft: Draft, now: number, timeZone: string): Plan | null {
  const schedule = useSame(scheduleOf(draft));
  return useMemo(
    () => schedule && planOf({ schedule, start: now + REST_OF_THE_MINUTE, timeZone }),
    [schedule, now, timeZone],
  );
}

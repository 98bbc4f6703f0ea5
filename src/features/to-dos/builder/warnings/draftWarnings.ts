import { readAddress } from '#src/features/to-dos/builder/address/address.ts';
import type { Draft } from '#src/features/to-dos/builder/draft.ts';
import type { Planned } from '#src/features/to-dos/builder/plan/sendPlan.ts';
import { clockChanges } from './clockChanges.ts';
import { closeTimes } from './closeTimes.ts';
import { lateFirstSend } from './firstSend.ts';
import { foldedTimes } from './foldedTimes.ts';
import { oddPairs } from './oddPairs.ts';
import { quietHours } from './quietHours.ts';
import type { Warning } from './warning.ts';

/** What may be a slip in a draft as far as it is filled in; `planned` is null while its schedule is not. */
export function draftWarnings(draft: Draft, planned: Planned | null): Warning[] {
  const pairs = oddPairs(draft);
  if (!planned) return pairs;
  const { schedule, start, timeZone } = planned;
  const contact = readAddress(draft.contact);
  return [
    ...pairs,
    ...lateFirstSend(planned),
    ...quietHours({ times: schedule.times, contact, now: start, timeZone }),
    ...clockChanges(planned),
    ...closeTimes(schedule),
    ...foldedTimes(schedule),
  ];
}

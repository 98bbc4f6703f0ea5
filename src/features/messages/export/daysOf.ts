import type { Taken } from '#src/features/messages/inboxList.ts';
import { type DayRange, type DaysChoice, rangeOf } from '#src/lib/time/dayChoice.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';

/** The days that a list is of: the chosen ones, or of everything those from the first to the last message. */
export function daysOf(
  choice: DaysChoice,
  taken: Taken | null,
  today: CivilDate,
  timeZone: string,
): DayRange {
  if (choice.days !== 'everything' || !taken) return rangeOf(choice, today);
  return { from: civilDateOf(taken.first, timeZone), to: civilDateOf(taken.last, timeZone) };
}

import { dayNames, type NewToDo } from '#src/v2/newToDo.ts';
import { formatWireTime, parseWireTime } from '#src/v2/wireTime.ts';
import { CLOSE, minutesWords } from './close.ts';
import { listedShort, type Warning } from './warning.ts';

const A_DAY = 24 * 60;

/** Times of this To Do itself that are close together, across midnight too. */
export function closeTimes(schedule: NewToDo['schedule']): Warning[] {
  const minutes = schedule.times.map((time) => parseWireTime(time) ?? NaN).toSorted((a, b) => a - b);
  const lastOfDayBefore = goesOnNextDay(schedule) ? (minutes.at(-1) ?? NaN) - A_DAY : -Infinity;
  const close = minutes.flatMap((each, index) => {
    const before = minutes[index - 1] ?? lastOfDayBefore;
    const gap = each - before;
    if (gap > CLOSE) return [];
    const beforeWords = formatWireTime((before + A_DAY) % A_DAY);
    return [`${formatWireTime(each)} is ${minutesWords(gap)} after ${beforeWords}`];
  });
  return close.length === 0 ? [] : [{ about: 'times', words: `${listedShort(close)}.` }];
}

/** Whether it is sent on two days one after the other. A week ends with Saturday, and the next may be passed over. */
function goesOnNextDay({ days, interval }: NewToDo['schedule']): boolean {
  return dayNames.some((day, index) => {
    const next = dayNames[index + 1] ?? (interval === 1 ? dayNames[0] : undefined);
    return days.includes(day) && next !== undefined && days.includes(next);
  });
}

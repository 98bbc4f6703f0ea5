import type { NewToDo } from '#src/v2/newToDo.ts';
import { formatWireTime, parseWireTime } from '#src/v2/wireTime.ts';
import { CLOSE, minutesWords } from './close.ts';
import { listedShort, type Warning } from './warning.ts';

/** Times of this To Do itself that are close together. */
export function closeTimes({ times }: Pick<NewToDo['schedule'], 'times'>): Warning[] {
  const minutes = times.map((time) => parseWireTime(time) ?? NaN).toSorted((a, b) => a - b);
  const close = minutes.flatMap((each, index) => {
    const before = minutes[index - 1] ?? -Infinity;
    const gap = each - before;
    if (gap > CLOSE) return [];
    return [`${formatWireTime(each)} is ${minutesWords(gap)} after ${formatWireTime(before)}`];
  });
  return close.length === 0 ? [] : [{ about: 'times', words: `${listedShort(close)}.` }];
}

import type { NewToDo } from '#src/v2/newToDo.ts';
import { formatWireTime, parseWireTime } from '#src/v2/wireTime.ts';
import { listedShort, type Warning } from './warning.ts';

/**
 * Times of which the service might make more than they are: kept as one rule of hours and minutes, 9:00 and 17:30 are sent
 * at 9:30 and 17:00 too.
 */
export function foldedTimes({ times }: Pick<NewToDo['schedule'], 'times'>): Warning[] {
  const minutes = times.map(parseWireTime).filter((each) => each !== null);
  const onTheHour = new Set(minutes.map((each) => each % 60));
  const hours = new Set(minutes.map((each) => Math.floor(each / 60)));
  const every = [...hours].flatMap((hour) => [...onTheHour].map((minute) => hour * 60 + minute));
  const further = every.filter((each) => !minutes.includes(each)).toSorted((a, b) => a - b);
  if (further.length === 0) return [];
  const words = `The service may mix these hours and minutes and also send at ${listedShort(further.map(formatWireTime))}. Times with the same minutes are safe; otherwise check the next sends after creating it.`;
  return [{ about: 'times', words }];
}

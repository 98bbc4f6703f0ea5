import { formatTime } from '#src/lib/time/format.ts';
import { civilDateOf, instantsOf } from '#src/lib/time/zone.ts';
import { weekday } from '#src/lib/time/civilDate.ts';
import { type Planned, plannedSends } from '#src/features/to-dos/builder/plan/sendPlan.ts';
import { sendTimeWithin } from '#src/features/to-dos/sendTime.ts';
import { dayNames } from '#src/v2/newToDo.ts';
import { parseWireTime } from '#src/v2/wireTime.ts';
import { listedShort, type Warning } from './warning.ts';

/**
 * A first send that is later than one may think: weeks are counted from the one in which the To Do is created, so what has
 * passed of it is only made up for when its turn comes again; and what has passed of today is not sent.
 */
export function lateFirstSend(planned: Planned): Warning[] {
  const { schedule, start, timeZone } = planned;
  const [first] = plannedSends(planned, { count: 1 });
  const [weekly] = plannedSends({ ...planned, schedule: { ...schedule, interval: 1 } }, { count: 1 });
  if (first === undefined || weekly === undefined) return [];
  const at = (instant: number) => sendTimeWithin(instant, start, timeZone);
  if (first !== weekly) {
    const words = `Every ${schedule.interval} weeks counts from this week, which has no sends left. The first send is ${at(first)}, not ${at(weekly)}.`;
    return [{ about: 'plan', words }];
  }
  const passed = passedToday(planned);
  if (passed.length === 0) return [];
  const times = listedShort(passed.map((instant) => formatTime(instant, timeZone)));
  const has = passed.length === 1 ? 'has already' : 'have already';
  return [{ about: 'plan', words: `${times} ${has} passed today. The first send is ${at(first)}.` }];
}

function passedToday({ schedule, start, timeZone }: Planned): number[] {
  const today = civilDateOf(start, timeZone);
  if (!schedule.days.some((name) => dayNames.indexOf(name) === weekday(today))) return [];
  const instants = schedule.times.flatMap((time) => instantsOf(today, parseWireTime(time) ?? NaN, timeZone));
  return instants.filter((instant) => instant < start).toSorted((a, b) => a - b);
}

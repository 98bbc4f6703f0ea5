import { Random } from '#src/demo/random.ts';
import { addDays, type CivilDate, toDayNumber } from '#src/lib/time/civilDate.ts';
import { civilDateOf, startOfDay } from '#src/lib/time/zone.ts';
import { createCalendar } from './calendar.ts';
import { buildMessage, type WireMessage } from './message.ts';

/** Calls an hour, from midnight on: office hours, a dip at lunch, some nights. */
const hourLoad = [1, 1, 1, 1, 1, 2, 4, 9, 26, 38, 36, 32, 22, 27, 34, 33, 30, 22, 12, 8, 6, 4, 3, 2] as const;

/** Numbers below are left for messages that are not of the calendar (faults.ts). */
const FIRST_ID = 3_000_000;

export interface InboxOptions {
  seed: number;
  messages: number;
  timeZone: string;
  /** The service's clock. */
  clock: () => number;
}

/** A year of messages up to now, each built when it is asked for. */
export interface Inbox {
  firstDay: () => CivilDate;
  lastDay: () => CivilDate;
  /** The messages of a day so far, newest first; none outside the year. */
  ofDay: (day: CivilDate) => WireMessage[];
  byId: (id: number) => WireMessage | null;
}

export function createInbox({ seed, messages, timeZone, clock }: InboxOptions): Inbox {
  const calendar = createCalendar(seed, 'messages', messages, FIRST_ID);
  const callersPerLine = Math.max(20, Math.round(messages / 7));
  const lastDay = () => civilDateOf(clock(), timeZone);
  const firstDay = () => addDays(lastDay(), -364);

  function timesOf(day: CivilDate): { id: number; createdAt: number }[] {
    const { first, end } = calendar.numbersOf(day);
    const random = new Random(seed, 'times', day);
    const start = startOfDay(day, timeZone);
    const hour = (startOfDay(addDays(day, 1), timeZone) - start) / 24;
    return Array.from(
      { length: end - first },
      () => start + Math.floor((drawHour(random) + random.next()) * hour),
    )
      .toSorted((a, b) => a - b)
      .map((createdAt, index) => ({ id: first + index, createdAt }));
  }

  function build(day: CivilDate, { id, createdAt }: { id: number; createdAt: number }): WireMessage {
    const ageInDays = toDayNumber(lastDay()) - toDayNumber(day);
    return buildMessage({ seed, id, createdAt, ageInDays, callersPerLine, callId: null });
  }

  const soFar = (day: CivilDate) => {
    if (day < firstDay() || day > lastDay()) return [];
    return timesOf(day).filter(({ createdAt }) => createdAt <= clock());
  };

  return {
    firstDay,
    lastDay,
    ofDay: (day) =>
      soFar(day)
        .map((time) => build(day, time))
        .toReversed(),
    byId(id) {
      const found = calendar.find(id, lastDay());
      const time = found && soFar(found.day).find((each) => each.id === id);
      return found && time ? build(found.day, time) : null;
    },
  };
}

function drawHour(random: Random): number {
  const [first, ...rest] = hourLoad.map((load, hour) => [load, hour] as const);
  return first ? random.weighted([first, ...rest]) : 0;
}

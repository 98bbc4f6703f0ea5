import type { Entry } from '#src/features/to-dos/entry.ts';
import { comingSends } from '#src/features/to-dos/sends.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { startOfDay } from '#src/lib/time/zone.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { type CalendarRange, daysOf } from './calendarRange.ts';

/** One sending of a To Do, in ms. */
export interface Send {
  entry: Entry;
  at: number;
}

/** What is sent on each of some days, in order. Those that are sent too often for a calendar are left out, and told. */
export interface SendsOfDays {
  days: { day: CivilDate; sends: Send[] }[];
  tooOften: Entry[];
}

/** Once an hour, on the longest day. */
const MOST_A_DAY = 25;

/** Every send to come that falls on the range's days in the zone. */
export function sendsOfDays(
  entries: readonly Entry[],
  range: CalendarRange,
  now: number,
  timeZone: string,
): SendsOfDays {
  const days = daysOf(range).map((day) => ({ day, sends: new Array<Send>() }));
  const starts = [...days.map(({ day }) => day), range.until].map((day) => startOfDay(day, timeZone));
  const [from = 0] = starts;
  const until = starts.at(-1) ?? from;
  const most = MOST_A_DAY * days.length;
  const tooOften: Entry[] = [];

  for (const entry of entries) {
    const sends = keptSends(entry.toDo, { from, until, most: most + 1, now, timeZone });
    if (sends.length > most) {
      tooOften.push(entry);
      continue;
    }
    let index = 0;
    for (const at of sends) {
      while (at >= (starts[index + 1] ?? Infinity)) index += 1;
      days[index]?.sends.push({ entry, at });
    }
  }
  for (const { sends } of days) sends.sort((a, b) => a.at - b.at || a.entry.id - b.entry.id);
  return { days, tooOften };
}

type Asked = Parameters<typeof comingSends>[1] & { from: number; until: number };

// The page is drawn anew each minute, and with thousands of To Dos a month of sends takes half a second to work out.
const kept = new WeakMap<ToDo, { asked: Asked; sends: number[] }>();

function keptSends(toDo: ToDo, asked: Asked): number[] {
  const before = kept.get(toDo);
  const isSame =
    before?.asked.from === asked.from &&
    before.asked.until === asked.until &&
    before.asked.timeZone === asked.timeZone;
  // What is sent once, and not by a schedule, is over with its time.
  if (before && isSame && toDo.schedule?.next_occurrence != null) return before.sends;
  const sends = comingSends(toDo, asked);
  kept.set(toDo, { asked, sends });
  return sends;
}

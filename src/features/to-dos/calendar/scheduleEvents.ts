import type { ScheduleEventData } from '@mantine/schedule';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { wallClock } from '#src/lib/time/zone.ts';
import type { Send, SendsOfDays } from './sendsOfDays.ts';
import { steadyDay } from './steadyDay.ts';

/** Sends that stand together in the calendar, as far as there is room; `more` do not fit. */
interface Cell {
  day: CivilDate;
  sends: Send[];
  more: number;
}

/** What the calendar draws, and by its id what each of it stands for. */
export interface Drawn {
  events: ScheduleEventData[];
  cells: Map<string, Cell>;
}

/** A month's days with at most `lines` lines each, of which the last says how many more there are. */
export function monthEvents({ days }: SendsOfDays, lines: number): Drawn {
  const drawn: Drawn = { events: [], cells: new Map() };
  for (const { day, sends } of days) {
    const shown = sends.length > lines ? sends.slice(0, lines - 1) : sends;
    for (const [line, send] of shown.entries()) add(drawn, day, line, { day, sends: [send], more: 0 });
    const more = sends.length - shown.length;
    if (more > 0) add(drawn, day, shown.length, { day, sends: [], more });
  }
  return drawn;
}

/** One line a day, whose place in the day is of no account: the calendar sorts by time, so each has a minute of its own. */
function add(drawn: Drawn, day: CivilDate, line: number, cell: Cell): void {
  const minute = String(line).padStart(2, '0');
  const id = `${day} ${line}`;
  drawn.cells.set(id, cell);
  drawn.events.push({
    id,
    title: '',
    color: 'cyan',
    start: `${day} 12:${minute}:00`,
    end: `${day} 12:${minute}:30`,
  });
}

/** A week's hours, drawn on its steady days, with at most `lines` lines each; and the hours of the day, whole ones, between which there is something. */
export function weekEvents(
  { days }: SendsOfDays,
  lines: number,
  timeZone: string,
): Drawn & { firstHour: number; lastHour: number } {
  const drawn: Drawn = { events: [], cells: new Map() };
  let [firstHour, lastHour] = [8, 17];
  for (const { day, sends } of days) {
    const byHour = Map.groupBy(sends, ({ at }) => Math.floor(wallClock(at, timeZone).minutes / 60));
    for (const [hour, own] of byHour) {
      const shown = own.length > lines ? own.slice(0, lines - 1) : own;
      const id = `${day} ${hour}`;
      const from = `${steadyDay(day)} ${String(hour).padStart(2, '0')}`;
      drawn.cells.set(id, { day, sends: shown, more: own.length - shown.length });
      drawn.events.push({ id, title: '', color: 'cyan', start: `${from}:00:00`, end: `${from}:59:00` });
      firstHour = Math.min(firstHour, hour);
      lastHour = Math.max(lastHour, hour);
    }
  }
  return { ...drawn, firstHour, lastHour };
}

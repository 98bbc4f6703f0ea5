import { expect, test } from 'vitest';
import { entriesOf } from '#src/features/to-dos/entry.ts';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { monthEvents, weekEvents } from './scheduleEvents.ts';
import { sendsOfDays } from './sendsOfDays.ts';

const timeZone = 'America/New_York';
const now = Date.parse('2026-11-23T00:00:00-05:00');
const date = (text: string): CivilDate => parseCivilDate(text) as CivilDate;

/** To Dos sent at these times of November 24, and of no other day. */
function sendsAt(...times: string[]) {
  const toDos = times.map((time, index) =>
    exampleToDo({ id: index + 1, run_at: `2026-11-24T${time}:00-05:00` }, null),
  );
  const range = { from: date('2026-11-24'), until: date('2026-11-26') };
  return sendsOfDays(entriesOf(toDos, now, timeZone), range, now, timeZone);
}

const cellsOf = ({ cells }: Pick<ReturnType<typeof monthEvents>, 'cells'>) =>
  [...cells].map(([id, { sends, more }]) => [id, sends.map(({ entry }) => entry.id), more]);

test('a day of a month has its sends, or as many as there is room for and how many more', () => {
  expect(cellsOf(monthEvents(sendsAt('09:00', '08:00', '23:59'), 3))).toEqual([
    ['2026-11-24 0', [2], 0],
    ['2026-11-24 1', [1], 0],
    ['2026-11-24 2', [3], 0],
  ]);
  expect(cellsOf(monthEvents(sendsAt('09:00', '08:00', '23:59', '10:00'), 3))).toEqual([
    ['2026-11-24 0', [2], 0],
    ['2026-11-24 1', [1], 0],
    ['2026-11-24 2', [], 2],
  ]);
  expect(cellsOf(monthEvents(sendsAt('09:00', '08:00'), 1))).toEqual([['2026-11-24 0', [], 2]]);
});

test('what is drawn begins before it ends, on its day', () => {
  for (const { start, end } of monthEvents(sendsAt('09:00', '23:59', '23:59'), 3).events) {
    expect(String(start) < String(end)).toBe(true);
    expect([String(start).slice(0, 10), String(end).slice(0, 10)]).toEqual(['2026-11-24', '2026-11-24']);
  }
});

test('a week puts what is sent in the same hour together', () => {
  const week = weekEvents(sendsAt('09:00', '09:59', '10:00', '09:30', '09:15'), 3, timeZone);
  expect(cellsOf(week)).toEqual([
    ['2026-11-24 9', [1, 5], 2],
    ['2026-11-24 10', [3], 0],
  ]);
  expect([week.firstHour, week.lastHour]).toEqual([8, 17]);
});

test('a week is as long each day as something is sent', () => {
  const { firstHour, lastHour, events } = weekEvents(sendsAt('00:10', '23:50'), 3, timeZone);
  expect([firstHour, lastHour]).toEqual([0, 23]);
  expect(events.map(({ start, end }) => `${String(start)} – ${String(end)}`)).toEqual([
    '2023-01-10 00:00:00 – 2023-01-10 00:59:00',
    '2023-01-10 23:00:00 – 2023-01-10 23:59:00',
  ]);
});

import { expect, test } from 'vitest';
import { entriesOf } from '#src/features/to-dos/entry.ts';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { agendaGroups } from './agendaGroups.ts';
import { nextDayWithSends } from './nextDayWithSends.ts';
import { sendsOfDays } from './sendsOfDays.ts';

const timeZone = 'America/New_York';
const now = Date.parse('2026-11-23T15:00:00-05:00');
const date = (text: string): CivilDate => parseCivilDate(text) as CivilDate;
const once = (id: number, at: string) => exampleToDo({ id, run_at: at }, null);
const entries = entriesOf(
  [once(1, '2026-11-24T23:30:00-05:00'), once(2, '2026-11-27T09:00:00-05:00'), exampleToDo({ id: 3 }, null)],
  now,
  timeZone,
);

test('only days with sends are there', () => {
  const range = { from: date('2026-11-23'), until: date('2026-12-07') };
  const { rows, headings, keys } = agendaGroups(sendsOfDays(entries, range, now, timeZone));
  expect(rows.map(({ entry }) => entry.id)).toEqual([1, 2]);
  expect(headings).toEqual([
    { day: '2026-11-24', count: 1, at: 0 },
    { day: '2026-11-27', count: 1, at: 1 },
  ]);
  expect(new Set(keys).size).toBe(2);
});

test.each([
  ['2026-11-20', '2026-11-24'],
  ['2026-11-24', '2026-11-24'],
  ['2026-11-25', '2026-11-27'],
  ['2026-11-28', null],
])('from %s on something is sent on %s', (day, next) => {
  expect(nextDayWithSends(entries, date(day), timeZone)).toBe(next);
});

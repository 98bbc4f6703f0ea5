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

test('what is sent again and again is sent after its next send too', () => {
  const monthly = exampleToDo(
    { id: 4 },
    {
      rule: { rule_type: 'IceCube::MonthlyRule', validations: { day_of_month: [24] } },
      times: ['9:00 AM'],
    },
  );
  const both = entriesOf([monthly, once(1, '2027-02-26T09:00:00-05:00')], now, timeZone);
  expect(nextDayWithSends(both, date('2026-11-25'), now, timeZone)).toBe('2026-12-24');
  expect(nextDayWithSends(both, date('2027-02-25'), now, timeZone)).toBe('2027-02-26');
});

test.each([
  ['2026-11-20', '2026-11-24'],
  ['2026-11-24', '2026-11-24'],
  ['2026-11-25', '2026-11-27'],
  ['2026-11-28', null],
])('from %s on something is sent on %s', (day, next) => {
  expect(nextDayWithSends(entries, date(day), now, timeZone)).toBe(next);
});

import { expect, test } from 'vitest';
import { entriesOf } from '#src/features/to-dos/entry.ts';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { formatTime } from '#src/lib/time/format.ts';
import { sendsOfDays } from './sendsOfDays.ts';

const timeZone = 'America/New_York';
const now = Date.parse('2026-11-23T15:00:00-05:00');
const date = (text: string): CivilDate => parseCivilDate(text) as CivilDate;
const rule = (kind: string, further = {}) => ({ rule: { rule_type: `IceCube::${kind}Rule`, ...further } });

const often = (id: number, kind: string, interval = 1) =>
  exampleToDo({ id }, { ...rule(kind, { interval }), times: null });

function lines(toDos: Parameters<typeof entriesOf>[0], from: string, until: string): string[] {
  const range = { from: date(from), until: date(until) };
  const { days } = sendsOfDays(entriesOf(toDos, now, timeZone), range, now, timeZone);
  return days.map(({ day, sends }) =>
    [day.slice(5), ...sends.map(({ entry, at }) => `${formatTime(at, timeZone)} ${entry.id}`)].join(' | '),
  );
}

const daily = exampleToDo(
  { id: 1 },
  { ...rule('Daily'), times: ['12:00 AM', '11:59 PM'], next_occurrence: '2026-11-24T04:59:00Z' },
);

test('days are those of the account’s zone, from the next send on, each in the order of its sends', () => {
  const weekly = exampleToDo(
    { id: 2 },
    {
      ...rule('Weekly', { validations: { day: [3] } }),
      times: ['12:00 AM'],
      next_occurrence: '2026-11-25T05:00:00Z',
    },
  );
  const once = exampleToDo({ id: 3, run_at: '2026-11-24T15:00:00Z' }, null);
  const over = exampleToDo({ id: 4 }, { next_occurrence: null });
  expect(lines([weekly, daily, once, over], '2026-11-22', '2026-11-27')).toEqual([
    '11-22',
    '11-23 | 11:59 PM 1',
    '11-24 | 12:00 AM 1 | 10:00 AM 3 | 11:59 PM 1',
    '11-25 | 12:00 AM 1 | 12:00 AM 2 | 11:59 PM 1',
    '11-26 | 12:00 AM 1 | 11:59 PM 1',
  ]);
});

test('days on which clocks change keep their sends', () => {
  expect(lines([daily], '2027-03-14', '2027-03-16')).toEqual([
    '03-14 | 12:00 AM 1 | 11:59 PM 1',
    '03-15 | 12:00 AM 1 | 11:59 PM 1',
  ]);
});

test('what is sent all the time is left out, and told', () => {
  const range = { from: date('2026-11-24'), until: date('2026-11-26') };
  const toDos = [often(1, 'Minutely'), often(2, 'Secondly'), often(3, 'Hourly'), often(4, 'Minutely', 30)];
  const { days, tooOften } = sendsOfDays(entriesOf(toDos, now, timeZone), range, now, timeZone);
  expect(tooOften.map(({ id }) => id)).toEqual([1, 2, 4]);
  expect(days.map(({ sends }) => sends.length)).toEqual([16, 24]);
});

test('asked again, for other days and at another minute, it is up to date', () => {
  const once = exampleToDo({ id: 3, run_at: '2026-11-24T15:00:00Z' }, null);
  const on = (at: number, from: string, until: string) =>
    sendsOfDays(
      entriesOf([once, daily], at, timeZone),
      { from: date(from), until: date(until) },
      at,
      timeZone,
    ).days.map(({ sends }) => sends.length);
  expect(on(now, '2026-11-24', '2026-11-26')).toEqual([3, 2]);
  expect(on(now, '2026-11-24', '2026-11-25')).toEqual([3]);
  expect(on(Date.parse('2026-11-24T15:01:00Z'), '2026-11-24', '2026-11-25')).toEqual([2]);
});

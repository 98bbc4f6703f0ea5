import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber } from '#src/lib/time/civilDate.ts';
import { formatWireDate, parseWireDate } from './wireDate.ts';
import { messageSchema } from './message.ts';
import { toDoSchema } from './toDo.ts';
import { formatWireTime, parseWireTime } from './wireTime.ts';
import { instantFields } from './wireValues.ts';

test.each([
  ['11-23-2026', '2026-11-23'],
  ['02-29-2024', '2024-02-29'],
  ['02-29-2026', null],
  ['23-11-2026', null],
  ['2026-11-23', null],
  ['1-2-2026', null],
  ['11/23/2026', null],
  [' 11-23-2026', null],
  ['', null],
])('the date %o is %s', (text, expected) => {
  expect(parseWireDate(text)).toBe(expected);
});

test('every date is read back as it was printed', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (dayNumber) => {
      const date = fromDayNumber(dayNumber);
      return parseWireDate(formatWireDate(date)) === date;
    }),
  );
});

test('no other text is a date', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const date = parseWireDate(text);
      return date === null || formatWireDate(date) === text;
    }),
  );
});

test.each([
  ['9:00 AM', 540],
  ['09:00 am', 540],
  ['12:00 AM', 0],
  ['12:59 AM', 59],
  ['12:00 PM', 720],
  ['11:59 PM', 1439],
  ['9:00AM', 540],
  ['13:00 PM', null],
  ['0:30 AM', null],
  ['9:60 AM', null],
  ['9 AM', null],
  ['21:00', null],
  ['', null],
])('the time %o is %s minutes', (text, expected) => {
  expect(parseWireTime(text)).toBe(expected);
});

test('every minute of the day is read back as it was printed', () => {
  for (let minutes = 0; minutes < 1440; minutes += 1)
    expect(parseWireTime(formatWireTime(minutes))).toBe(minutes);
});

test('a schema tells which of its fields are instants', () => {
  expect([...instantFields(messageSchema)]).toEqual([
    'created_at',
    'updated_at',
    'delivered_at',
    'next_escalation_at',
  ]);
  expect([...instantFields(toDoSchema.entries.to_do)]).toEqual(['created_at', 'updated_at', 'run_at']);
});

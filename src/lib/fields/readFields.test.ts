import { expect, test } from 'vitest';
import { readFields, readInstant } from './readFields.ts';

const newYork = { timeZone: 'America/New_York', instants: new Set(['created_at']) };
const instant = Date.parse('2026-11-23T15:00:00Z');

test('every field is there, known or not, in its order, with its instants in the zone', () => {
  const { filled, empty } = readFields(
    {
      id: 5,
      created_at: instant,
      first_name: 'Ann',
      last_name: '',
      moon_phase: { name: 'waxing' },
      tags: ['a', 'b'],
      answered_at: '2026-11-23T15:00:00.000Z',
      born_on: '1990-02-28',
      nobody: null,
    },
    newYork,
  );
  expect(filled.map(({ label, text }) => [label, text])).toEqual([
    ['ID', '5'],
    ['Created at', 'Mon, Nov 23, 2026, 10:00:00 AM EST'],
    ['First name', 'Ann'],
    ['Moon phase', 'Name: waxing'],
    ['Tags', 'a, b'],
    ['Answered at', 'Mon, Nov 23, 2026, 10:00:00 AM EST'],
    ['Born on', '1990-02-28'],
  ]);
  expect(empty).toEqual(['Last name', 'Nobody']);
});

test('what the page shows elsewhere can be left out', () => {
  const { filled, empty } = readFields({ a: 1, b: 2, c: null }, { ...newYork, leftOut: new Set(['b', 'c']) });
  expect([filled.map(({ name }) => name), empty]).toEqual([['a'], []]);
});

test.each([
  ['2026-11-23T15:00:00.000Z', instant],
  ['2026-11-23T10:00-05:00', instant],
  [' 2026-11-23T10:00:00-0500\n', instant],
  ['2026-11-23T10:00:00', null],
  ['2026-11-23', null],
  ['2026-11-23T99:00:00Z', null],
  ['see 2026-11-23T15:00:00Z', null],
  [instant, null],
  [null, null],
])('%j is the instant %j', (value, expected) => {
  expect(readInstant(value)).toBe(expected);
});

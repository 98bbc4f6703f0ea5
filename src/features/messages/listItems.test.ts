import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { headingAbove, indexByKey, listItems } from './listItems.ts';
import { aMessage } from './message.fixture.ts';

const newYork = 'America/New_York';
const messages = [
  aMessage({ id: 4, created_at: '2026-11-24T05:00:00Z' }),
  aMessage({ id: 3, created_at: '2026-11-24T04:59:59Z' }),
  aMessage({ id: 2, created_at: '2026-11-23T15:00:00Z' }),
  aMessage({ id: 1, created_at: '2026-11-20T15:00:00Z' }),
];
const items = listItems(messages, newYork);

test('each day of the zone has one heading above its messages', () => {
  expect(items.map(({ key }) => key)).toEqual(['2026-11-24', 4, '2026-11-23', 3, 2, '2026-11-20', 1]);
});

test('the heading above a line', () => {
  expect(items.map((_, index) => headingAbove(items, index))).toEqual([0, 0, 2, 2, 2, 5, 5]);
  expect(headingAbove(items, 99)).toBe(5);
  expect(headingAbove([], 0)).toBe(0);
});

test('lines are found by their keys', () => {
  const index = indexByKey(items);
  expect([index.get(3), index.get('2026-11-20'), index.get(99)]).toEqual([3, 5, undefined]);
});

test('every message stands below the heading of its own day', () => {
  const hours = fc.array(fc.integer({ min: 0, max: 24 * 400 }), { maxLength: 40 });
  const zones = fc.constantFrom(newYork, 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
  fc.assert(
    fc.property(hours, zones, (offsets, zone) => {
      const newestFirst = offsets
        .toSorted((a, b) => b - a)
        .map((hour, id) =>
          aMessage({ id: id + 1, created_at: new Date(Date.UTC(2026, 0) + hour * 3_600_000).toISOString() }),
        );
      const lines = listItems(newestFirst, zone);
      for (const [index, line] of lines.entries()) {
        if (line.is === 'day') continue;
        expect(lines[headingAbove(lines, index)]).toMatchObject({
          date: civilDateOf(line.message.created_at, zone),
        });
      }
      const headings = lines.filter(({ is }) => is === 'day');
      expect(new Set(headings.map(({ key }) => key)).size).toBe(headings.length);
    }),
  );
});

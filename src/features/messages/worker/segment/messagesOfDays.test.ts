import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { messagesOfDays } from './messagesOfDays.ts';
import { aMessage } from '#src/features/messages/message.fixture.ts';

const newYork = 'America/New_York';
const day = (text: string) => parseCivilDate(text) as CivilDate;
const on = (from: string, to = from) => ({ from: day(from), to: day(to) });
const at = (id: number, created_at: string, more = {}) => aMessage({ id, created_at, ...more });

test('a day is a day of the zone, from its midnight up to the next', () => {
  const answer = [
    at(1, '2026-11-23T04:59:59.999Z'),
    at(2, '2026-11-23T05:00:00.000Z'),
    at(3, '2026-11-24T04:59:59.999Z'),
    at(4, '2026-11-24T05:00:00.000Z'),
  ];
  const ids = messagesOfDays(answer, on('2026-11-23'), newYork).map(({ id }) => id);
  expect(ids).toEqual([3, 2]);
});

test.each([
  ['2026-03-08', '2026-03-08T05:00:00Z', '2026-03-09T03:59:59Z', '2026-03-09T04:00:00Z'],
  ['2026-11-01', '2026-11-01T04:00:00Z', '2026-11-02T04:59:59Z', '2026-11-02T05:00:00Z'],
])('%s, on which the clocks change, is as long as it is', (date, first, last, next) => {
  const answer = [at(1, first), at(2, last), at(3, next)];
  expect(messagesOfDays(answer, on(date), newYork).map(({ id }) => id)).toEqual([2, 1]);
});

test('a message that came twice is there once, as it was updated last', () => {
  const early = at(1, '2026-11-23T15:00:00Z', { status: 'pending', updated_at: '2026-11-23T15:00:00Z' });
  const late = at(1, '2026-11-23T15:00:00Z', { status: 'delivered', updated_at: '2026-11-23T15:05:00Z' });
  for (const answers of [
    [[early], [late]],
    [[late], [early]],
  ])
    expect(messagesOfDays(answers.flat(), on('2026-11-23'), newYork)).toEqual([late]);
});

test('whatever the answers and their order, the list is the asked days, each message once, newest first', () => {
  const messages = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: -72, max: 72 }))
      .map(([id, hours]) => at(id, new Date(Date.UTC(2026, 10, 23) + hours * 3_600_000).toISOString())),
  );
  fc.assert(
    fc.property(fc.array(messages, { maxLength: 4 }), (answers) => {
      const merged = messagesOfDays(answers.flat(), on('2026-11-22', '2026-11-23'), newYork);
      const asked = answers
        .flat()
        .filter(({ created_at }) => ['2026-11-22', '2026-11-23'].includes(civilDateOf(created_at, newYork)));
      expect(new Set(merged.map(({ id }) => id))).toEqual(new Set(asked.map(({ id }) => id)));
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      const times = merged.map(({ created_at }) => created_at);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
    }),
  );
});

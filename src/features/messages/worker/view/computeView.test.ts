import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { computeView } from './computeView.ts';
import { messagesOfDays } from '#src/features/messages/worker/segment/messagesOfDays.ts';
import { segmentOf } from '#src/features/messages/worker/testing/segmentOf.ts';
import {
  day,
  newYork,
  range,
  requested,
  someMessages,
  viewOf,
} from '#src/features/messages/worker/testing/views.ts';
import { Vocabulary } from '#src/features/messages/worker/vocabulary/vocabulary.ts';

test('loaded in many windows or in one, indexed or not, the view is the same', () => {
  const texts = fc.constantFrom('', 'boiler', 'nun', '954 832', '(754)', 'an', 'yes', 'none of them');
  fc.assert(
    fc.property(someMessages, texts, fc.boolean(), (all, text, isIndexed) => {
      const request = requested({ text });
      const vocabulary = new Vocabulary();
      const one = computeView(
        [segmentOf(messagesOfDays(all, range, newYork), vocabulary)],
        vocabulary,
        request,
      );
      const many = viewOf(all, request, isIndexed);
      const facets = (view: typeof one) =>
        view.facets.map((facet) => ({
          ...facet,
          choices: facet.choices.toSorted((a, b) => (a.value < b.value ? -1 : 1)),
        }));
      expect({ ...many, facets: facets(many) }).toEqual({ ...one, facets: facets(one) });
    }),
  );
});

test.each([
  [newYork, '2026-03-01', '2026-03-14'],
  [newYork, '2026-10-25', '2026-11-07'],
  ['Australia/Sydney', '2026-03-29', '2026-04-11'],
  ['Australia/Sydney', '2026-09-27', '2026-10-10'],
])('in %s each half hour from %s to %s is on its own day, whatever the windows', (timeZone, from, to) => {
  const start = Date.parse(`${from}T00:00:00Z`) - 30 * 3_600_000;
  const all = Array.from({ length: 20 * 48 }, (_, half) =>
    aMessage({ id: half + 1, created_at: new Date(start + half * 1_800_000).toISOString() }),
  );
  for (const date of [from, to]) {
    const { ids } = viewOf(all, requested({ range: { from: day(date), to: day(date) }, timeZone }));
    const expected = all.filter(({ created_at }) => civilDateOf(created_at, timeZone) === date);
    expect([...ids]).toEqual(expected.map(({ id }) => id).toReversed());
  }
  const { ids, headings } = viewOf(all, requested({ range: { from: day(from), to: day(to) }, timeZone }));
  expect(headings.length).toBe(14);
  expect(ids.length).toBe(headings.reduce((sum, { count }) => sum + count, 0));
  expect(new Set(headings.map(({ count }) => count)).size).toBeGreaterThan(1);
});

test('a message that changed its day between two answers is there once', () => {
  const vocabulary = new Vocabulary();
  const moved = segmentOf([aMessage({ id: 7, created_at: '2026-11-23T15:00:00Z' })], vocabulary);
  const before = segmentOf(
    [
      aMessage({ id: 7, created_at: '2026-10-02T15:00:00Z' }),
      aMessage({ id: 8, created_at: '2026-10-01T15:00:00Z' }),
    ],
    vocabulary,
  );
  const view = computeView([moved, before], vocabulary, requested());
  expect([...view.ids]).toEqual([7, 8]);
});

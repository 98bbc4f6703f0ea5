import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callerName } from '#src/features/messages/caller.ts';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import type { Message } from '#src/v2/message.ts';
import { messagesOfDays } from '#src/features/messages/worker/segment/messagesOfDays.ts';
import {
  newYork,
  range,
  requested,
  someMessages,
  viewOf,
} from '#src/features/messages/worker/testing/views.ts';
import type { ViewRequest } from './viewRequest.ts';

const newestFirst = (a: Message, b: Message) => b.created_at - a.created_at || b.id - a.id;

const shown = (all: readonly Message[], changed: Partial<ViewRequest>) => {
  const view = viewOf(all, requested(changed));
  return {
    ...view,
    messages: [...view.ids].map((id) => all.find((message) => message.id === id) as Message),
  };
};

test('oldest first is newest first turned around; emergencies stand before the others', () => {
  fc.assert(
    fc.property(someMessages, (all) => {
      const newest = shown(all, {}).messages;
      expect(newest).toEqual(messagesOfDays(all, range, newYork).toSorted(newestFirst));
      expect(shown(all, { sort: 'oldest' }).messages).toEqual(newest.toReversed());
      expect(shown(all, { sort: 'emergencies' }).messages).toEqual(
        newest.toSorted((a, b) => Number(b.is_emergency) - Number(a.is_emergency)),
      );
    }),
  );
});

test('in whatever order, it is known when the first and the last were taken', () => {
  fc.assert(
    fc.property(someMessages, fc.constantFrom('newest', 'oldest', 'emergencies', 'caller'), (all, sort) => {
      const { messages, taken } = shown(all, { sort });
      const times = messages.map(({ created_at }) => created_at).toSorted((a, b) => a - b);
      expect(taken).toEqual(times.length === 0 ? null : { first: times[0], last: times.at(-1) });
    }),
  );
});

test('a group for each caller, in the order of its first message, with its messages in their order', () => {
  fc.assert(
    fc.property(someMessages, fc.constantFrom('newest', 'oldest', 'emergencies', 'caller'), (all, sort) => {
      const ungrouped = shown(all, { sort }).messages;
      const { messages: grouped, headings } = shown(all, { sort, group: 'caller' });
      expect(new Set(grouped)).toEqual(new Set(ungrouped));
      const groups = headings.map(({ at, count }) => grouped.slice(at, at + count));
      expect(groups.flat()).toEqual(grouped);
      for (const group of groups)
        expect(group).toEqual(ungrouped.filter((message) => group.includes(message)));
      const firsts = groups.map(([first]) => ungrouped.indexOf(first as Message));
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    }),
  );
});

test('days have their headings, and all rows stand below one', () => {
  fc.assert(
    fc.property(someMessages, fc.constantFrom('newest', 'oldest'), (all, sort) => {
      const { messages: rows, headings } = shown(all, { sort });
      const days = rows.map(({ created_at }) => civilDateOf(created_at, newYork));
      const expected = [...new Set(days)].map((date) => ({
        day: date,
        at: days.indexOf(date),
        count: days.filter((other) => other === date).length,
      }));
      expect(headings).toEqual(expected);
    }),
  );
});

test('callers stand in the order of their names: people, then numbers, then the unknown', () => {
  const all = [
    aMessage({ id: 1, first_name: 'Zoë' }),
    aMessage({ id: 2, first_name: 'ángel' }),
    aMessage({ id: 3, phone_number: '+19548326297' }),
    aMessage({ id: 4 }),
    aMessage({ id: 5, company_name: 'Boiler Co.' }),
  ];
  const ids = [...viewOf(all, requested({ sort: 'caller' })).ids];
  expect(ids.map((id) => callerName(all[id - 1] as Message))).toEqual([
    'ángel',
    'Boiler Co.',
    'Zoë',
    '(954) 832-6297',
    'Unknown caller',
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterToken } from '#src/features/messages/filterToken.ts';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import type { Message } from '#src/v2/message.ts';
import { messagesOfDays } from '#src/features/messages/worker/segment/messagesOfDays.ts';
import {
  newYork,
  range,
  requested,
  someMessages,
  viewOf,
} from '#src/features/messages/worker/testing/views.ts';

const lets = (chosen: readonly string[] | undefined, value: string) =>
  !chosen || chosen.length === 0 || chosen.includes(value);
const valuesOf = (message: Message) => ({
  unread: message.read === false ? 'yes' : 'no',
  status: message.status ?? '',
  agent: String(message.agent_id ?? ''),
});

test('a choice counts what every other filter and the search let through', () => {
  const filters = fc.record(
    {
      unread: fc.subarray(['yes', 'no']),
      status: fc.subarray(['delivered', 'pending', '']),
      agent: fc.subarray(['1', '2', '']),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(someMessages, filters, fc.constantFrom('', 'boiler'), (all, chosen, text) => {
      const view = viewOf(all, requested({ filters: chosen, text }));
      const inRange = messagesOfDays(all, range, newYork);
      const found = inRange.filter(({ content }) => content?.toLowerCase().includes(text) ?? text === '');
      expect(view.inRange).toBe(inRange.length);
      expect([...view.ids]).toEqual(
        found
          .filter((message) => {
            const { unread, status, agent } = valuesOf(message);
            return lets(chosen.unread, unread) && lets(chosen.status, status) && lets(chosen.agent, agent);
          })
          .map(({ id }) => id),
      );
      for (const key of ['unread', 'status', 'agent'] as const) {
        const facet = view.facets.find((each) => each.key === key);
        for (const { value, count } of facet?.choices ?? []) {
          const expected = found.filter((message) => {
            const values = { ...valuesOf(message) };
            const others = (['unread', 'status', 'agent'] as const).filter((other) => other !== key);
            return values[key] === value && others.every((other) => lets(chosen[other], values[other]));
          });
          expect([key, value, count]).toEqual([key, value, expected.length]);
        }
      }
    }),
  );
});

test('a question of few answers is one to choose from; of many, whether it was answered', () => {
  const all = Array.from({ length: 40 }, (_, at) =>
    aMessage({
      id: at + 1,
      answers: {
        urgent: at % 2 ? 'Yes' : 'No',
        what: `a case of its own, number ${at}`,
        why: at < 3 ? 'x' : '',
      },
    }),
  );
  const choices = (key: string) =>
    viewOf(all, requested())
      .facets.find((facet) => facet.key === `answer:${key}`)
      ?.choices.map(({ label, count }) => `${label} ${count}`);
  expect(choices('urgent')?.toSorted()).toEqual(['No 20', 'Yes 20']);
  expect(choices('what')).toEqual(['Answered 40']);
  expect(choices('why')).toEqual(['x 3', 'Not answered 37']);
});

test('a filter by an answer, by none and by any', () => {
  const all = [
    aMessage({ id: 1, answers: { urgent: 'Yes' } }),
    aMessage({ id: 2, answers: { urgent: ['No', 'Later'] } }),
    aMessage({ id: 3, answers: null }),
  ];
  const found = (value: string) => [...viewOf(all, requested({ filters: { 'answer:urgent': [value] } })).ids];
  expect(found(filterToken('answer:urgent', 'Yes'))).toEqual([1]);
  expect(found(filterToken('answer:urgent', 'No, Later'))).toEqual([2]);
  expect(found('')).toEqual([3]);
  expect(found('*')).toEqual([2, 1]);
});

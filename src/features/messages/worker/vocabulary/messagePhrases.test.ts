import { expect, test } from 'vitest';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import type { Phrases } from '#src/lib/pack/phrases.ts';
import { MessagePhrases } from './messagePhrases.ts';

const messages = Array.from({ length: 3000 }, (_, id) =>
  aMessage({ id: id + 1, content: `The boiler leaks at number ${id}` }),
);

function phrasesFor(known: MessagePhrases, count: number): Phrases | null {
  const work = known.for(messages.slice(0, count));
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

test('a few messages are not worth it; the first of many teach, and then only many more', () => {
  const known = new MessagePhrases();
  expect(phrasesFor(known, 999)).toBeNull();
  const first = phrasesFor(known, 1000);
  expect(first?.count).toBeGreaterThan(256);
  expect(phrasesFor(known, 2000)).toBe(first);
  const second = phrasesFor(known, 3000);
  expect(second).not.toBe(first);
  expect(phrasesFor(known, 1000)).toBe(second);
});

test('what a load learned that was given up midway is learned to its end by the next', () => {
  const known = new MessagePhrases();
  const givenUp = known.for(messages.slice(0, 2000));
  for (let step = 0; step < 100; step += 1) givenUp.next();
  const phrases = phrasesFor(known, 1000);
  expect(phrases?.count).toBeGreaterThan(256);
  expect(phrasesFor(known, 3000)).toBe(phrases);
});

test('loads that come while it learns get the same phrases', () => {
  const known = new MessagePhrases();
  const first = known.for(messages.slice(0, 2000));
  for (let step = 0; step < 100; step += 1) first.next();
  const phrases = phrasesFor(known, 1000);
  expect(phrases?.count).toBeGreaterThan(256);
  expect(first.next()).toEqual({ done: true, value: phrases });
});

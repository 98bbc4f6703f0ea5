import { expect, test } from 'vitest';
import { readCreated } from './created.ts';

const created = { id: 157, expected: 1, answered: null };

test('the page of the new To Do hears of it', () => {
  expect(readCreated({ created }, '157')).toEqual(created);
});

test.each([
  ['another To Do', { created }, '158'],
  ['a page come to otherwise', null, '157'],
  ['a state of something else', { created: { id: '157' } }, '157'],
])('%s hears nothing', (_what, state, id) => {
  expect(readCreated(state, id)).toBeNull();
});

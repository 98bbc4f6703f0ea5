import { expect, test } from 'vitest';
import { queryState } from './queryState.ts';

const isEmpty = (rows: number[]) => rows.length === 0;
const error = new Error('down');

test.each([
  ['nothing yet', { data: undefined, error: null }, 'pending'],
  ['a failure with nothing to show', { data: undefined, error }, 'error'],
  ['an empty answer', { data: [], error: null }, 'empty'],
  ['an answer', { data: [1], error: null }, 'ready'],
  ['a failed refresh over an answer', { data: [1], error }, 'ready'],
])('%s', (_, query, is) => {
  expect(queryState(query, isEmpty).is).toBe(is);
});

test('a failed refresh says that what is shown is from before', () => {
  expect(queryState({ data: [1], error }, isEmpty)).toMatchObject({ stale: error });
});

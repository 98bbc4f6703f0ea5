import { describe, expect, test } from 'vitest';
import { errorOf, queryState } from './queryState.ts';

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

describe('what is told of a failure', () => {
  const failed = { data: undefined, error, isFetching: false, errorUpdateCount: 1 };
  const retried = { ...failed, error: null, isFetching: true };

  test.each([
    ['is told', failed, null, error],
    ['goes on being told while it is asked for again', retried, error, error],
    ['is that of the last time', { ...failed, error }, new Error('another'), error],
    ['is over with an answer', { ...retried, data: [1], isFetching: false }, error, null],
    ['is not told of another question', { ...retried, errorUpdateCount: 0 }, error, null],
    ['does not outlast a retry that was given up', { ...retried, isFetching: false }, error, null],
  ])('%s', (_, query, last, told) => {
    expect(errorOf(query, last)).toBe(told);
  });
});

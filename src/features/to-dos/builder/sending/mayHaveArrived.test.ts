import { expect, test } from 'vitest';
import { ApiError, type ErrorCode } from '#src/lib/apiError.ts';
import { mayHaveArrived } from './mayHaveArrived.ts';

test.each(['outcome_unknown', 'unreachable', 'unreadable', 'upstream_invalid'] as const)(
  'after %s the list is asked',
  (code) => {
    expect(mayHaveArrived(new ApiError(code, ''))).toBe(true);
  },
);

test.each<ErrorCode>([
  'invalid_request',
  'unauthenticated',
  'forbidden',
  'rate_limited',
  'upstream_token_rejected',
  'upstream_unavailable',
  'upstream_timeout',
])('after %s nothing can be there', (code) => {
  expect(mayHaveArrived(new ApiError(code, ''))).toBe(false);
});

test('after an error that nobody foresaw the list is asked', () => {
  expect(mayHaveArrived(new TypeError('x is undefined'))).toBe(true);
});

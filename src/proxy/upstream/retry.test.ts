import { expect, test } from 'vitest';
import { readRetryAfter } from './retry.ts';

const now = Date.parse('2026-11-23T15:00:00Z');

test.each<[string | string[] | undefined, number | null]>([
  ['0', 0],
  ['2', 2_000],
  ['Mon, 23 Nov 2026 15:00:05 GMT', 5_000],
  ['Mon, 23 Nov 2026 14:00:00 GMT', 0],
  ['86400', 3_600_000],
  ['999999999999', null],
  ['soon', null],
  ['', null],
  [['1', '2'], null],
  [undefined, null],
])('Retry-After %o means a wait of %s ms', (value, wait) => {
  expect(readRetryAfter(value, now)).toBe(wait);
});

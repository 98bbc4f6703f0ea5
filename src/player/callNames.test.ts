import { expect, test } from 'vitest';
import { callNames } from './callNames.ts';

const now = Date.parse('2026-11-23T15:00:00Z');

test('a call is named by its time on the clocks of the account', () => {
  const startedAt = Date.parse('2026-11-21T19:14:00Z');
  expect(callNames(startedAt, now, 'America/New_York')).toEqual({
    title: 'Call of Nov 21, 2:14 PM',
    inLabel: 'the call of Nov 21, 2:14 PM',
  });
});

test('a call of no known time is just a call', () => {
  expect(callNames(null, now, 'America/New_York')).toEqual({ title: 'Call', inLabel: 'the call' });
});

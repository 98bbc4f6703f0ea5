import { expect, test } from 'vitest';
import { sendTime } from './sendTime.ts';

const now = Date.parse('2026-11-23T15:00:00-05:00');

test.each([
  ['2026-11-23T00:00:00-05:00', 'Today, 12:00 AM'],
  ['2026-11-23T23:59:00-05:00', 'Today, 11:59 PM'],
  ['2026-11-24T00:00:00-05:00', 'Tomorrow, 12:00 AM'],
  ['2026-11-22T23:59:00-05:00', 'Yesterday, 11:59 PM'],
  ['2026-11-25T09:00:00-05:00', 'Wed, Nov 25, 9:00 AM'],
  ['2026-11-21T09:00:00-05:00', 'Sat, Nov 21, 9:00 AM'],
  ['2026-12-31T23:59:00-05:00', 'Thu, Dec 31, 11:59 PM'],
  ['2027-01-01T00:00:00-05:00', 'Fri, Jan 1, 2027, 12:00 AM'],
])('%s is %s', (iso, words) => {
  expect(sendTime(Date.parse(iso), now, 'America/New_York')).toBe(words);
});

test('days are those of the account’s zone', () => {
  expect(sendTime(Date.parse('2026-11-24T04:30:00Z'), now, 'America/New_York')).toBe('Today, 11:30 PM');
  expect(sendTime(Date.parse('2026-11-24T04:30:00Z'), now, 'UTC')).toBe('Tomorrow, 4:30 AM');
});

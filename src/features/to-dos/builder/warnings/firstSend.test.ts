import { expect, test } from 'vitest';
import type { NewToDo } from '#src/v2/newToDo.ts';
import { lateFirstSend } from './firstSend.ts';

/** On Tuesday, November 24, 2026, at 10:00 AM in New York. */
const words = (change: Partial<NewToDo['schedule']>) =>
  lateFirstSend({
    schedule: { frequency: 'weekly', times: ['9:00 AM'], days: ['Tuesday'], interval: 1, ...change },
    start: Date.parse('2026-11-24T10:00:00-05:00'),
    timeZone: 'America/New_York',
  }).map((warning) => warning.words);

test('a day of this week that has passed is two weeks off, not one', () => {
  expect(words({ interval: 2 })).toEqual([
    'Every 2 weeks counts from this week, which has no sends left. The first send is Tue, Dec 8, 9:00 AM, not Tue, Dec 1, 9:00 AM.',
  ]);
  expect(words({ interval: 3, days: ['Monday', 'Sunday'] })[0]).toContain('The first send is Sun, Dec 13');
});

test('what has passed of today is not sent', () => {
  expect(words({})).toEqual(['9:00 AM has already passed today. The first send is Tue, Dec 1, 9:00 AM.']);
  expect(words({ times: ['9:30 AM', '5:00 PM', '9:00 AM'] })).toEqual([
    '9:00 AM and 9:30 AM have already passed today. The first send is today, 5:00 PM.',
  ]);
});

test.each<[string, Partial<NewToDo['schedule']>]>([
  ['a time today that is still to come', { times: ['10:01 AM'] }],
  ['another day of this week', { days: ['Wednesday'] }],
  ['every two weeks with a day of this week still to come', { interval: 2, days: ['Friday'] }],
])('%s is no reason to warn', (_, change) => {
  expect(words(change)).toEqual([]);
});

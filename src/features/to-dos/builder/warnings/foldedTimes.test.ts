import { expect, test } from 'vitest';
import { foldedTimes } from './foldedTimes.ts';

test.each([
  [['9:00 AM', '5:30 PM'], '9:30 AM and 5:00 PM.'],
  [['9:00 AM', '12:15 PM', '5:30 PM'], '9:15 AM, 9:30 AM, 12:00 PM and 3 more.'],
])('%j may also be sent at %s', (times, words) => {
  expect(foldedTimes({ times })).toMatchObject([{ about: 'times', words: expect.stringContaining(words) }]);
});

test.each([
  [['9:00 AM']],
  [['9:00 AM', '5:00 PM']],
  [['9:00 AM', '9:30 AM']],
  [['9:00 AM', '9:30 AM', '5:00 PM', '5:30 PM']],
])('%j are what they are', (times) => {
  expect(foldedTimes({ times })).toEqual([]);
});

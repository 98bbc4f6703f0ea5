import { expect, test } from 'vitest';
import { closeTimes } from './closeTimes.ts';

test('own times that are minutes apart are named', () => {
  expect(closeTimes({ times: ['5:00 PM', '9:10 AM', '9:00 AM', '9:25 AM'] })).toEqual([
    { about: 'times', words: '9:10 AM is 10 minutes after 9:00 AM and 9:25 AM is 15 minutes after 9:10 AM.' },
  ]);
  expect(closeTimes({ times: ['9:00 AM', '9:16 AM'] })).toEqual([]);
});

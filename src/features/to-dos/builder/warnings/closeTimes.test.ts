import { expect, test } from 'vitest';
import type { NewToDo } from '#src/v2/newToDo.ts';
import { closeTimes } from './closeTimes.ts';

const schedule = (times: string[], days: NewToDo['schedule']['days'] = ['Monday'], interval = 1) => ({
  frequency: 'weekly' as const,
  times,
  days,
  interval,
});

test('own times that are minutes apart are named', () => {
  expect(closeTimes(schedule(['5:00 PM', '9:10 AM', '9:00 AM', '9:25 AM']))).toEqual([
    { about: 'times', words: '9:10 AM is 10 minutes after 9:00 AM and 9:25 AM is 15 minutes after 9:10 AM.' },
  ]);
  expect(closeTimes(schedule(['9:00 AM', '9:16 AM']))).toEqual([]);
});

test('so are those on both sides of midnight, where a day follows on another', () => {
  const times = ['11:55 PM', '12:05 AM'];
  const named = [{ about: 'times', words: '12:05 AM is 10 minutes after 11:55 PM.' }];
  expect(closeTimes(schedule(times, ['Monday', 'Tuesday']))).toEqual(named);
  expect(closeTimes(schedule(times, ['Sunday', 'Saturday']))).toEqual(named);
  expect(closeTimes(schedule(times, ['Sunday', 'Saturday'], 2))).toEqual([]);
  expect(closeTimes(schedule(times, ['Monday', 'Wednesday']))).toEqual([]);
});

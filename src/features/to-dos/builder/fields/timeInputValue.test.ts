import { expect, test } from 'vitest';
import { fromTimeInput, toTimeInput } from './timeInputValue.ts';

test('every minute of the day goes into a time input and comes back', () => {
  for (let minutes = 0; minutes < 1440; minutes += 1)
    expect(fromTimeInput(toTimeInput(minutes))).toBe(minutes);
});

test.each([
  ['00:00', 0],
  ['17:30', 1050],
  ['17:30:00', 1050],
  ['', null],
  ['24:00', null],
  ['9:00', null],
])('%o is %o minutes', (value, minutes) => {
  expect(fromTimeInput(value)).toBe(minutes);
});

test('an input without a time is empty', () => {
  expect(toTimeInput(null)).toBe('');
});

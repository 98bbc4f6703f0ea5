import { expect, test } from 'vitest';
import { comparableNumber, phoneDigits } from './phoneDigits.ts';

test.each([
  [['+17542838007', '17542838007', '(754) 283-8007', '754.283.8007', ' +1 754 283 8007'], '17542838007'],
  [['+529841275287', '529841275287', '+52 984 127 5287'], '529841275287'],
  [['+6561234567', '+65 6123 4567', '(+65) 61234567'], '6561234567'],
])('%j are one number', (texts, digits) => {
  expect(new Set(texts.map(phoneDigits))).toEqual(new Set([digits]));
});

test.each(['+6561234567', '+45 65 61 23 45', '+4765612345'])(
  '%s is not the American number of those digits',
  (text) => {
    expect(phoneDigits(text)).not.toBe(phoneDigits(text.replace('+', '')));
  },
);

test.each(['', '0', '101', '1000', 'anonymous', 'Restricted 0'])('%j tells nobody’s number', (text) => {
  expect(comparableNumber(text)).toBeNull();
});

test('a number without its area can be compared', () => {
  expect(comparableNumber('832-6297')).toBe('8326297');
});

import { expect, test } from 'vitest';
import { differenceWords } from './differenceWords.ts';

const expected = Date.parse('2026-11-24T09:00:00-05:00');
const words = (answered: string) => differenceWords(expected, Date.parse(answered), 'America/New_York');

test.each([
  ['2026-11-24T09:00:00-06:00', /^That is 9:00 AM in Central Time: .* Frontdesk is set to Eastern Time\./],
  ['2026-11-24T09:00:00-08:00', /in Pacific Time:/],
  ['2026-11-24T09:00:00-07:00', /in Mountain Time or Mountain Standard Time:/],
  ['2026-11-24T09:00:00Z', /in UTC:/],
  ['2026-12-01T09:00:00-05:00', /a different week, 1 week away/],
  ['2026-12-08T09:00:00-05:00', /2 weeks away/],
])('answered %s instead of 9:00 AM Eastern: %s', (answered, suggests) => {
  expect(words(answered)).toMatch(suggests);
});

test('weeks are weeks across a change of clocks', () => {
  const october = Date.parse('2026-10-27T09:00:00-04:00');
  expect(differenceWords(october, Date.parse('2026-11-03T09:00:00-05:00'), 'America/New_York')).toMatch(
    /1 week away/,
  );
});

test.each(['2026-11-25T09:00:00-05:00', '2026-11-24T09:15:00-05:00'])('%s suggests nothing', (answered) => {
  expect(words(answered)).toBeNull();
});

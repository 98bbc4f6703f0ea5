import { expect, test } from 'vitest';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { frequencyWords, lookedThroughWords } from './historyWords.ts';

const day = (text: string) => parseCivilDate(text) as CivilDate;
const today = day('2026-11-23');

test.each([
  [1, 30, '1st message in 30 days'],
  [2, 30, '2nd message in 30 days'],
  [3, 30, '3rd message in 30 days'],
  [11, 30, '11th message in 30 days'],
  [22, null, '22nd message since Nov 17'],
])('%i of %s days: %s', (count, days, words) => {
  expect(frequencyWords({ count, days, since: day('2026-11-17') }, today)).toBe(words);
});

test('the days that were looked through are told', () => {
  const ranges = [
    { from: day('2026-11-17'), to: today },
    { from: day('2025-03-05'), to: day('2025-03-05') },
  ];
  expect(lookedThroughWords(ranges, today)).toBe('Looked through Nov 17 – Nov 23 and Mar 5, 2025');
  expect(lookedThroughWords([], today)).toBe('No days were looked through yet');
});

import { expect, test } from 'vitest';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { dayWords } from './dayWords.ts';

const date = (text: string): CivilDate => parseCivilDate(text) as CivilDate;

test.each([
  ['2026-11-23', 0, 'Monday, November 23, today: nothing is sent'],
  ['2026-11-24', 1, 'Tuesday, November 24: 1 send'],
  ['2026-11-30', 12, 'Monday, November 30: 12 sends'],
])('%s with %i is read as %s', (day, count, words) => {
  expect(dayWords(date(day), date('2026-11-23'), count)).toBe(words);
});

import { expect, test } from 'vitest';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { daysOnPaper } from './daysOnPaper.ts';

const day = (text: string) => parseCivilDate(text) as CivilDate;

test.each([
  ['2026-10-25', '2026-11-23', 'Oct 25 – Nov 23, 2026'],
  ['2025-12-30', '2026-01-02', 'Dec 30, 2025 – Jan 2, 2026'],
  ['2026-11-23', '2026-11-23', 'Nov 23, 2026'],
])('%s to %s is %s', (from, to, words) => {
  // Around the dash stand spaces that differ from one version of the Unicode data to the next.
  expect(daysOnPaper({ from: day(from), to: day(to) }).replaceAll(/\s/g, ' ')).toBe(words);
});

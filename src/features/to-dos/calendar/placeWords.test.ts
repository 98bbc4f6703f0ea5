import { expect, test } from 'vitest';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import type { CalendarMode } from './calendarRange.ts';
import { placeWords } from './placeWords.ts';

const date = (text: string): CivilDate => parseCivilDate(text) as CivilDate;

test.each<[CalendarMode, string, string]>([
  ['month', '2026-11-01', 'November 2026'],
  ['month', '2026-11-30', 'November 2026'],
  ['week', '2026-11-23', 'Nov 22 – Nov 28'],
  ['week', '2026-12-31', 'Dec 27 – Jan 2, 2027'],
  ['agenda', '2026-11-23', 'Nov 23 – Dec 6'],
])('a %s with %s is %s', (mode, day, words) => {
  expect(placeWords({ mode, day: date(day) }, date('2026-11-23'))).toBe(words);
});

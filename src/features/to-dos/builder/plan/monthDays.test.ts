import { expect, test } from 'vitest';
import { firstDayOf, monthOf, weekdayOf } from '#src/lib/time/calendar.ts';
import { weeksOf } from './monthDays.ts';

test.each([
  [2026, 11, 5],
  [2027, 5, 6],
  [2026, 2, 4],
  [2028, 2, 5],
])('%i-%i lies in %i weeks from Sunday, every day of it in one', (year, month, count) => {
  const shown = monthOf(firstDayOf(year, month));
  const weeks = weeksOf(shown);
  expect(weeks).toHaveLength(count);
  for (const week of weeks) expect(week.map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  const days = weeks.flat();
  expect(days).toEqual(days.map((_, index) => (days[0] ?? NaN) + index));
  expect(days[6]).toBeGreaterThanOrEqual(shown.firstDay);
  expect(days.at(-7)).toBeLessThan(shown.firstDay + shown.length);
});

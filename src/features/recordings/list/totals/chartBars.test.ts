import { expect, test } from 'vitest';
import { invariant } from '#src/lib/invariant.ts';
import { addDays, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { hourBars, spanBars, totalsWords } from './chartBars.ts';
import type { CallTotals } from './totalsOf.ts';

const monday = parseCivilDate('2026-11-16');
invariant(monday, 'the test names a day');
const today = addDays(monday, 7);

const totals = (calls: number, more: Partial<CallTotals> = {}): CallTotals => ({
  calls,
  talk: calls * 60,
  medianWait: 18,
  longestWait: 40,
  ...more,
});

test('a bar says its days and what they come to', () => {
  const days = [0, 1, 7].map((more, index) => {
    const day = addDays(monday, more);
    return { span: { from: day, to: day }, totals: totals(index) };
  });
  const bars = spanBars(days, 'calls', today);
  expect(bars.map(({ label }) => label)).toEqual([
    'Monday, November 16: no calls',
    'Tuesday, November 17: 1 call, 1 minute of talk, median wait 18 seconds',
    'Today: 2 calls, 2 minutes of talk, median wait 18 seconds',
  ]);
  expect(bars.map(({ value }) => value)).toEqual([0, 1, 2]);
  expect(bars.map(({ tick }) => tick)).toEqual(['Nov 16', 'Nov 17', 'Nov 23']);
});

test('weeks and months are told by their ends', () => {
  const [bar] = spanBars(
    [{ span: { from: monday, to: addDays(monday, 6) }, totals: totals(3) }],
    'talk',
    today,
  );
  expect(bar).toMatchObject({ value: 180, label: expect.stringMatching(/^Nov 16 – Nov 22: 3 calls/) });
});

test('the hours go round the clock', () => {
  const bars = hourBars(
    Array.from({ length: 24 }, (_, hour) => ({ hour, totals: totals(hour) })),
    'wait',
  );
  expect([0, 11, 12, 23].map((hour) => bars[hour]?.label.split(':')[0])).toEqual([
    '12 AM to 1 AM',
    '11 AM to 12 PM',
    '12 PM to 1 PM',
    '11 PM to 12 AM',
  ]);
  expect(bars.flatMap(({ tick }) => tick ?? [])).toEqual(['12 AM', '6 AM', '12 PM', '6 PM']);
  expect(bars[5]?.value).toBe(18);
});

test('what no call tells is not said', () => {
  expect(totalsWords(totals(1204, { talk: null, medianWait: null }))).toBe('1,204 calls');
});

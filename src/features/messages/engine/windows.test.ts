import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CivilDate, fromDayNumber, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { type DayWindow, windowLabel, windowsOf } from './windows.ts';

const day = (text: string) => parseCivilDate(text) as CivilDate;
const today = day('2026-11-23');

function cut(from: string, to: string): string[] {
  return windowsOf({ from: day(from), to: day(to) }, today).map(
    ({ asked, age }) => `${asked.from}..${asked.to}${age === 'settled' ? '' : ` ${age}`}`,
  );
}

const ofToday = '2026-11-22..2026-11-24 today';
const ofLastDays = '2026-11-16..2026-11-23 recent';

test.each([
  ['2026-11-23', '2026-11-23', [ofToday]],
  ['2026-11-22', '2026-11-22', [ofLastDays]],
  ['2026-11-17', '2026-11-23', [ofToday, ofLastDays]],
  ['2026-11-16', '2026-11-23', [ofToday, ofLastDays, '2026-11-15..2026-11-17']],
  ['2026-11-16', '2026-11-16', ['2026-11-15..2026-11-17']],
  ['2001-07-04', '2001-07-04', ['2001-07-03..2001-07-05']],
  ['2026-02-01', '2026-03-31', ['2026-02-28..2026-04-01', '2026-01-31..2026-03-01']],
  [
    '2026-09-15',
    '2026-11-23',
    [ofToday, ofLastDays, '2026-10-31..2026-11-17', '2026-09-30..2026-11-01', '2026-09-14..2026-10-01'],
  ],
])('%s to %s is asked for as %o', (from, to, expected) => {
  expect(cut(from, to)).toEqual(expected);
});

const ranges = fc.tuple(fc.integer({ min: 11_000, max: 20_780 }), fc.nat(3000)).map(([from, length]) => ({
  from: fromDayNumber(from),
  to: fromDayNumber(Math.min(from + length, 20_780)),
}));

test('the windows hold every asked day, follow one another, and are asked a day wider', () => {
  fc.assert(
    fc.property(ranges, (range) => {
      const windows = windowsOf(range, fromDayNumber(20_780));
      const [newest, oldest] = [windows[0], windows.at(-1)];
      expect(newest && newest.days.to >= range.to && oldest && oldest.days.from <= range.from).toBe(true);
      for (const [index, { days, asked }] of windows.entries()) {
        const older = windows[index + 1];
        expect(!older || older.days.to === addDays(days.from, -1)).toBe(true);
        expect(asked).toEqual({ from: addDays(days.from, -1), to: addDays(days.to, 1) });
      }
    }),
  );
});

test('no window but that of the last days crosses the end of a month', () => {
  fc.assert(
    fc.property(ranges, (range) => {
      const months = windowsOf(range, fromDayNumber(20_780)).filter(({ age }) => age === 'settled');
      return months.every(({ days }) => days.from.slice(0, 7) === days.to.slice(0, 7));
    }),
  );
});

test('a window is called by its month, the newest by how near they are', () => {
  const labels = windowsOf({ from: day('2026-10-31'), to: today }, today).map((window: DayWindow) =>
    windowLabel(window),
  );
  expect(labels).toEqual(['Today', 'The past 6 days', 'November 2026', 'October 2026']);
});

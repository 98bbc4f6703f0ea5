import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber } from '#src/lib/time/civilDate.ts';
import { type DayWindow, windowsOf } from './windows.ts';
import { type Known, reach, type Turn, turnsOf } from './windowsToAsk.ts';

const some = { count: 4 };
const none = { count: 0 };
const times = (count: number, known: Known) => Array.from({ length: count }, () => known);

test.each<[Known[], Turn[]]>([
  [
    [null, null, null, null, null],
    ['now', 'now', 'now', 'later', 'later'],
  ],
  [
    [some, null, null, null, null],
    ['now', 'now', 'now', 'now', 'later'],
  ],
  [
    [null, 'failed', none, null, null],
    ['now', 'now', 'now', 'now', 'now'],
  ],
  // An outage.
  [
    [some, 'failed', 'failed', 'failed', null, null],
    ['now', 'now', 'now', 'now', 'held', 'held'],
  ],
  [
    ['failed', 'failed', null, 'failed', null],
    ['now', 'now', 'now', 'now', 'held'],
  ],
  // One of them is answered after all.
  [
    [some, 'failed', 'failed', null, null],
    ['now', 'now', 'now', 'now', 'now'],
  ],
  // Months that fail apart from each other hold nothing back.
  [
    ['failed', 'failed', some, 'failed', 'failed', null],
    ['now', 'now', 'now', 'now', 'now', 'now'],
  ],
  [[], []],
])('of %j, three more at once: %j', (known, expected) => {
  expect(turnsOf(known)).toEqual(expected);
});

const today = fromDayNumber(20_780);
const windows = windowsOf({ from: fromDayNumber(20_780 - 3000), to: today }, today);
const inOrder = (known: readonly Known[]) => (window: DayWindow) => known[windows.indexOf(window)] ?? null;

test.each<[string, Known[], number]>([
  ['nothing is known: the first few', [], 3],
  ['some are known: a few beyond', [some, some, some, some], 7],
  ['twelve empty months in a row end it', [some, some, some, ...times(12, none), some], 15],
  ['eleven do not', [some, some, ...times(11, none), some], 2 + 11 + 1 + 3],
  [
    'a message among them starts the count anew',
    [some, some, ...times(6, none), some, ...times(12, none)],
    21,
  ],
  ['a failed one does not count', [some, some, ...times(11, none), 'failed'], 2 + 11 + 1 + 3],
  [
    'nor does it start the count anew',
    [some, some, ...times(6, none), 'failed', ...times(6, none), some],
    15,
  ],
  ['the days of this week are no month', [...times(2, none), ...times(12, none)], 14],
])('%s', (_, known, expected) => {
  expect(reach(windows, inOrder(known))).toBe(expected);
});

test('it never stops before twelve answered months held nothing, and asks a few more than are settled', () => {
  const known = fc.constantFrom<Known>(some, none, none, none, none, none, 'failed', null);
  fc.assert(
    fc.property(fc.array(known, { maxLength: windows.length }), (all) => {
      const until = reach(windows, inOrder(all));
      const looked = windows.slice(0, until).map((_, at) => all[at] ?? null);
      const open = looked.filter((window) => window === null).length;
      const trailing = looked.slice(
        looked.findLastIndex((window) => window !== null && window !== 'failed' && window.count > 0) + 1,
      );
      const empty = trailing.filter((window) => window !== null && window !== 'failed').length;
      return until === windows.length || open === 3 || empty >= 12;
    }),
  );
});

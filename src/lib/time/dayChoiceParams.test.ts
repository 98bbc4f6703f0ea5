import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber, toDayNumber } from './civilDate.ts';
import { type DaysChoice, earliestDay, presets } from './dayChoice.ts';
import { readDays, writeDays } from './dayChoiceParams.ts';

const last7: DaysChoice = { days: 'last-7' };
const read = (query: string) => readDays(new URLSearchParams(query), last7);

test.each(['', 'days=', 'days=next-7', 'days=custom', 'days=custom&from=2026-11-01'])(
  '%o is the default',
  (query) => {
    expect(read(query)).toEqual(last7);
  },
);

test.each(['from=2026-02-30&to=2026-03-01', 'from=11/01/2026&to=2026-11-02', 'from=&to='])(
  'custom days that no calendar has are the default: %s',
  (query) => {
    expect(read(`days=custom&${query}`)).toEqual(last7);
  },
);

test('two dates in the wrong order are put right', () => {
  expect(read('days=custom&from=2026-11-12&to=2026-11-03')).toEqual({
    days: 'custom',
    from: '2026-11-03',
    to: '2026-11-12',
  });
});

test('a mistyped year is brought up to the first that an account can have', () => {
  expect(read('days=custom&from=0026-11-12&to=2026-11-20')).toMatchObject({ from: earliestDay });
});

test('the default is left out of the address, and what else is there stays', () => {
  const params = new URLSearchParams('days=custom&from=2026-11-03&to=2026-11-12&q=water');
  expect(writeDays(last7, params, last7).toString()).toBe('q=water');
  expect(writeDays({ days: 'today' }, params, last7).toString()).toBe('q=water&days=today');
});

test('every choice is read back as it was written', () => {
  const dayNumber = fc.integer({ min: toDayNumber(earliestDay), max: 40_000 });
  const custom = fc.tuple(dayNumber, fc.nat(4000)).map(([from, length]): DaysChoice => {
    return { days: 'custom', from: fromDayNumber(from), to: fromDayNumber(from + length) };
  });
  const named = fc.constantFrom(...presets).map((days): DaysChoice => ({ days }));
  fc.assert(
    fc.property(fc.oneof(named, custom), (choice) => {
      expect(readDays(writeDays(choice, new URLSearchParams(), last7), last7)).toEqual(choice);
    }),
  );
});

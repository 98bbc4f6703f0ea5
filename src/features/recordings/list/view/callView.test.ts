import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortKeys } from '#src/features/recordings/list/calls/sortCalls.ts';
import { type CallFilters, filterKeys } from '#src/features/recordings/list/filters/callFilters.ts';
import { presets } from '#src/lib/time/dayChoice.ts';
import { type CallView, readCallView, writeCallView } from './callView.ts';

const read = (query: string) => readCallView(new URLSearchParams(query));
const plain: CallView = { days: { days: 'last-30' }, filters: {}, sort: { by: 'when', descending: true } };

test('the days, the filters and the order stand in the address', () => {
  expect(read('days=last-7&agent=k3x9&agent=1q7z&wait=over-5-min&sort=wait')).toEqual({
    days: { days: 'last-7' },
    filters: { agent: ['k3x9', '1q7z'], wait: ['over-5-min'] },
    sort: { by: 'wait', descending: true },
  });
  expect(read('sort=talk-up').sort).toEqual({ by: 'talk', descending: false });
});

test.each([
  [''],
  ['days=all'],
  ['sort=constructor'],
  ['sort='],
  ['agent='],
  ['agent=k.9&agent=-x'],
  ['agent=%3Cscript%3E'],
  [`agent=${'x'.repeat(13)}`],
  ['__proto__=x&toString=y'],
])('%j reads as the list without any', (query) => {
  expect(read(query)).toEqual(plain);
});

test('an address of any length is no burden', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `agent=a${index}`).join('&');
  expect(read(many).filters.agent).toHaveLength(100);
});

test('the list as it is by itself has a bare address, and what is not of the list stays', () => {
  expect(writeCallView(plain, new URLSearchParams('days=today&agent=a1&sort=talk&x=1')).toString()).toBe(
    'x=1',
  );
});

test('every view is read back as it was written', () => {
  const choice = fc.stringMatching(/^[a-z\d][a-z\d-]{0,11}$/);
  const filters: fc.Arbitrary<CallFilters> = fc.dictionary(
    fc.constantFrom(...filterKeys),
    fc.uniqueArray(choice, { minLength: 1, maxLength: 4 }),
    { noNullPrototype: true },
  );
  const views = fc.record({
    days: fc.constantFrom(...presets).map((days) => ({ days })),
    filters,
    sort: fc.record({ by: fc.constantFrom(...sortKeys), descending: fc.boolean() }),
  });
  fc.assert(
    fc.property(views, (view) => {
      expect(readCallView(writeCallView(view, new URLSearchParams()))).toEqual(view);
    }),
  );
});

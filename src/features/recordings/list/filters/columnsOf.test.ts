import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { callsOf } from '#src/features/recordings/list/calls/call.ts';
import { callFacets, type KnownOfCalls } from './callFacets.ts';
import { createColumnsOf } from './columnsOf.ts';
import { tabulate } from './tabulate.ts';

const known: KnownOfCalls = {
  timeZone: 'America/New_York',
  listened: new Set(),
  messageOn: () => 'unknown',
};
const calls = callsOf([exampleCall()]);

test.each([
  ['listened', { listened: new Set([36]) }],
  ['message', { messageOn: () => 'taken' as const }],
  ['hour', { timeZone: 'Asia/Kathmandu' }],
])('only the column of %s is made anew when that is known', (key, news) => {
  const columnsOf = createColumnsOf();
  const [before, after] = [columnsOf(calls, known), columnsOf(calls, { ...known, ...news })];
  const changed = after.filter((column, at) => column !== before[at]);
  expect(changed.map(({ facet }) => facet.key)).toEqual([key]);
  const choices = (columns: typeof after) => columns.map((column) => [...column.choices.values()]);
  expect(choices(after)).toEqual(
    choices(callFacets.map((facet) => tabulate(calls, facet, { ...known, ...news }))),
  );
});

test('of other calls every column is another', () => {
  const columnsOf = createColumnsOf();
  const before = new Set(columnsOf(calls, known));
  expect(columnsOf(callsOf([exampleCall()]), known).some((column) => before.has(column))).toBe(false);
});

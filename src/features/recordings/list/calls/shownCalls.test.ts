import { expect, test, vi } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { callFacets } from '#src/features/recordings/list/filters/callFacets.ts';
import { tabulate } from '#src/features/recordings/list/filters/tabulate.ts';
import { rangeOf } from '#src/lib/time/dayChoice.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { callHaystack, callsOf } from './call.ts';
import { type Asked, shownCalls } from './shownCalls.ts';
import { newestFirst } from './sortCalls.ts';

const timeZone = 'America/New_York';
const today = civilDateOf(Date.parse('2026-11-24T02:00:00Z'), timeZone);
const calls = callsOf([
  exampleCall({ id: 1, started_at: '2026-11-23T15:00:00Z', from: '9548326297', agent_username: 'Ann' }),
  exampleCall({ id: 2, started_at: '2026-11-22T15:00:00Z', from: '2125550199', agent_username: 'Ben' }),
  exampleCall({ id: 3, started_at: '2026-09-01T15:00:00Z', from: '9548326297', agent_username: 'Ben' }),
]);
const known = { timeZone, listened: new Set([2]), messageOn: () => 'unknown' as const };
const columns = callFacets.map((facet) => tabulate(calls, facet, known));
const haystacks = vi.fn<() => string[]>(() => calls.map(callHaystack));
const plain: Asked = { days: null, timeZone, text: '', filters: {}, sort: newestFirst };

const show = (asked: Partial<Asked>) => {
  const shown = shownCalls(calls, columns, haystacks, { ...plain, ...asked });
  return { ...shown, ids: shown.calls.map(({ recording }) => recording.id) };
};

test('days, search, filters and order act together', () => {
  expect(show({}).ids).toEqual([1, 2, 3]);
  expect(haystacks).not.toHaveBeenCalled();
  const recent = rangeOf({ days: 'last-7' }, today);
  expect(show({ days: recent })).toMatchObject({ ids: [1, 2], inDays: 2 });
  expect(show({ text: '(954) 832' }).ids).toEqual([1, 3]);
  expect(show({ text: '954 ben' }).ids).toEqual([3]);
  expect(show({ days: recent, text: '954' })).toMatchObject({ ids: [1], inDays: 2 });
  expect(show({ filters: { listened: ['not-yet'] }, sort: { by: 'when', descending: false } }).ids).toEqual([
    3, 1,
  ]);
});

test('counts are of the days and of what the search leaves', () => {
  const agents = show({ text: '954' }).facets.find(({ key }) => key === 'agent');
  expect(agents?.choices.map(({ label, count }) => [label, count])).toEqual([
    ['Ann', 1],
    ['Ben', 1],
  ]);
});

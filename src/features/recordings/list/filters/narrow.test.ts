import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { type Call, callsOf } from '#src/features/recordings/list/calls/call.ts';
import { Bits } from '#src/lib/bits.ts';
import { callFacets, type KnownOfCalls } from './callFacets.ts';
import type { CallFilters, FilterKey } from './callFilters.ts';
import { narrow } from './narrow.ts';
import { tabulate } from './tabulate.ts';

const known: KnownOfCalls = {
  timeZone: 'America/New_York',
  listened: new Set([1]),
  messageOn: ({ recording: { id } }) => (id === 2 ? 'taken' : id === 3 ? 'none' : 'unknown'),
};

const calls = callsOf([
  exampleCall({ id: 1, agent_username: 'Ann', cdr: { wait_sec: 30, call_type: 'InboundCall' } }),
  exampleCall({ id: 2, agent_username: 'ann', cdr: { wait_sec: 29, call_type: 'OutboundCall' } }),
  exampleCall({ id: 3, agent_username: 'Ben', cdr: { wait_sec: 300, who_hung_up: 'caller' } }),
  exampleCall({ id: 4, agent_username: '', recording: '', cdr: null, started_at: null }),
]);

const run = (filters: CallFilters, among: readonly Call[] = calls, candidates = all(among)) => {
  const columns = callFacets.map((facet) => tabulate(among, facet, known));
  const { passing, facets } = narrow(candidates, columns, filters);
  return { ids: among.flatMap(({ recording }, row) => (passing.has(row) ? recording.id : [])), facets };
};

function all(among: readonly Call[]): Bits {
  return some(among.map(() => true));
}

function some(rows: readonly boolean[]): Bits {
  const bits = new Bits(rows.length);
  for (const [row, is] of rows.entries()) if (is) bits.add(row);
  return bits;
}

function choices(key: FilterKey, filters: CallFilters = {}): string[] {
  const facet = run(filters).facets.find((each) => each.key === key);
  return facet?.choices.map(({ label, count }) => `${label} ${count}`) ?? [];
}

function valueOf(key: FilterKey, label: string): string {
  const facet = run({}).facets.find((each) => each.key === key);
  return facet?.choices.find((choice) => choice.label === label)?.value ?? '';
}

test('every facet counts the calls, what is not known last', () => {
  expect(choices('agent')).toEqual(['Ann 2', 'Ben 1', 'Unknown 1']);
  expect(choices('wait')).toEqual([
    '5 minutes or longer 1',
    '30 seconds to 1 minute 1',
    'Under 30 seconds 1',
    'Unknown 1',
  ]);
  expect(choices('direction')).toEqual(['Inbound 1', 'Outbound 1', 'Unknown 2']);
  expect(choices('listened')).toEqual(['Not yet 2', 'Yes 1', 'No recording 1']);
  expect(choices('message')).toEqual(['Message taken 1', 'No message 1', 'Unknown 2']);
  expect(choices('did')).toEqual(['(561) 781-9977 4']);
  expect(choices('hour')).toEqual(['12 PM 3', 'Unknown 1']);
});

test('any of a facet’s choices will do, and each facet must agree', () => {
  const [ann, ben] = [valueOf('agent', 'Ann'), valueOf('agent', 'Ben')];
  expect(run({ agent: [ann] }).ids).toEqual([1, 2]);
  expect(run({ agent: [ann, ben] }).ids).toEqual([1, 2, 3]);
  expect(run({ agent: [ann, ben], direction: ['outbound'] }).ids).toEqual([2]);
  expect(run({ listened: ['nothing'] }).ids).toEqual([4]);
  expect(run({ agent: ['unknown'] }).ids).toEqual([4]);
});

test('a facet’s counts leave its own choices out, and respect those of others', () => {
  const filters = { agent: [valueOf('agent', 'Ben')], direction: ['inbound'] };
  expect(choices('agent', filters)).toEqual(['Ann 1', 'Ben 0', 'Unknown 0']);
  expect(choices('direction', filters)).toEqual(['Inbound 0', 'Outbound 0', 'Unknown 1']);
});

test('a choice that no call has lets nothing through, and no choice lets all through', () => {
  expect(run({ agent: ['gone'] }).ids).toEqual([]);
  expect(run({ agent: [] }).ids).toEqual([1, 2, 3, 4]);
});

test('only choices that a candidate has are offered, and what is chosen', () => {
  const candidates = some([true, true, false, false]);
  const agents = (filters: CallFilters) =>
    run(filters, calls, candidates)
      .facets.find(({ key }) => key === 'agent')
      ?.choices.map(({ label, count }) => `${label} ${count}`);
  expect(agents({})).toEqual(['Ann 2']);
  expect(agents({ direction: ['other'] })).toEqual(['Ann 0']);
  expect(agents({ agent: [valueOf('agent', 'Ben')] })).toEqual(['Ann 2', 'Ben 0']);
});

test('no name and no number is the value of a choice', () => {
  const values = run({}).facets.flatMap((facet) => facet.choices.map(({ value }) => value));
  expect(values.filter((value) => !/^[a-z\d-]{1,12}$/.test(value))).toEqual([]);
  expect(values.filter((value) => /ann|ben|spanish|561|781|9977/i.test(value))).toEqual([]);
});

test('counts are what choosing a value would show, among whatever the search leaves', () => {
  const rows = fc.array(
    fc.record({
      agent_username: fc.constantFrom('Ann', 'Ben', 'Cid', ''),
      wait_sec: fc.constantFrom(0, 45, 90, 500, null),
      call_type: fc.constantFrom('InboundCall', 'OutboundCall', 'ConferenceCall'),
      found: fc.boolean(),
    }),
    { minLength: 1, maxLength: 30 },
  );
  const filters = fc.record({
    direction: fc.constantFrom(undefined, ['inbound'], ['outbound', 'other']),
    wait: fc.constantFrom(undefined, ['short'], ['over-1-min', 'unknown']),
  });
  fc.assert(
    fc.property(rows, filters, (made, { direction, wait }) => {
      const among = callsOf(
        made.map(({ agent_username, wait_sec, call_type }, index) =>
          exampleCall({ id: index + 1, agent_username, cdr: { wait_sec, call_type, agent_name: '' } }),
        ),
      );
      const candidates = some(made.map(({ found }) => found));
      const chosen: CallFilters = { ...(direction && { direction }), ...(wait && { wait }) };
      for (const { key, choices: counted } of run(chosen, among, candidates).facets) {
        const shown = counted.map(
          ({ value }) => run({ ...chosen, [key]: [value] }, among, candidates).ids.length,
        );
        expect(counted.map(({ count }) => count)).toEqual(shown);
      }
    }),
    { numRuns: 40 },
  );
});

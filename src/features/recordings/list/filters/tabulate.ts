import type { Call } from '#src/features/recordings/list/calls/call.ts';
import { ValueTable } from '#src/lib/facets/valueTable.ts';
import type { CallFacet, KnownOfCalls } from './callFacets.ts';
import type { Choice } from './choice.ts';

/** A facet's choice of each of the calls. */
export interface FacetColumn {
  facet: CallFacet;
  /** The id of each call's choice. */
  ids: Uint16Array;
  /** How many calls have each id. */
  totals: Uint32Array;
  /** The choice of each id that has one. */
  choices: ReadonlyMap<number, Choice>;
  idOf: (value: string) => number | undefined;
}

/** More than any account has agents or numbers, and as many as ids of 16 bits tell apart. */
const MOST = 65_000;

export function tabulate(calls: readonly Call[], facet: CallFacet, known: KnownOfCalls): FacetColumn {
  const table = new ValueTable(MOST, Infinity);
  const choices = new Map<number, Choice>();
  const ids = new Uint16Array(calls.length);
  for (const [row, call] of calls.entries()) {
    const choice = facet.choiceOf(call, known);
    const id = table.add(choice.value);
    if (!choices.has(id)) choices.set(id, choice);
    ids[row] = id;
  }
  const totals = new Uint32Array(table.values.length);
  for (const id of ids) totals[id] = (totals[id] ?? 0) + 1;
  return { facet, ids, totals, choices, idOf: (value) => table.idOf(value) };
}

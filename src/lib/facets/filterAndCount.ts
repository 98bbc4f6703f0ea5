import { Bits } from '#src/lib/bits.ts';

/** A field of rows: the value's id of each row, or null where none of them has a value. */
export interface Column {
  ids: Uint16Array | null;
  /** How many of the rows have each id; ids beyond its end, none. Unused without `ids`. */
  totals: Uint32Array;
  /** Which ids are let through, 1 for each; null where all are. */
  wanted: Uint8Array | null;
  /** By id; what is found is added. */
  counts: Uint32Array;
}

/**
 * Which of the candidates every column lets through. Counts each column's values among the rows that all other columns
 * let through: what one would get by choosing that value.
 */
export function filterAndCount(candidates: Bits, columns: readonly Column[]): Bits {
  const { size } = candidates;
  const filters = columns.flatMap((column) => letThrough(size, column) ?? []);
  const passing = candidates.copy();
  for (const { lets } of filters) passing.keepAll(lets);

  // What is left of all rows is counted by the fewer that are not: most searches find few, and first letters nearly all.
  const isMost = passing.count() > size / 2;
  const rows = (isMost ? passing.inverse() : passing).members();
  for (const column of columns) {
    if (isMost) addTotals(size, column);
    count(rows, column, isMost ? -1 : 1);
  }
  for (const { column, lets } of filters) {
    const missedOnce = candidates.copy();
    missedOnce.removeAll(lets);
    for (const other of filters) if (other.column !== column) missedOnce.keepAll(other.lets);
    count(missedOnce.members(), column, 1);
  }
  return passing;
}

interface Filter {
  column: Column;
  /** The rows that it lets through. */
  lets: Bits;
}

/** Null for a column that lets everything through. */
function letThrough(size: number, column: Column): Filter | null {
  const { ids, wanted } = column;
  if (!wanted) return null;
  const lets = new Bits(size);
  if (!ids) lets.addBetween(0, wanted[0] === 1 ? size : 0);
  else for (let row = 0; row < size; row += 1) if (wanted[ids[row] ?? 0] === 1) lets.add(row);
  return { column, lets };
}

function addTotals(size: number, { ids, totals, counts }: Column): void {
  if (!ids) counts[0] = (counts[0] ?? 0) + size;
  else for (let id = 0; id < totals.length; id += 1) counts[id] = (counts[id] ?? 0) + (totals[id] ?? 0);
}

function count(rows: Uint32Array, { ids, counts }: Column, weight: 1 | -1): void {
  if (!ids) {
    counts[0] = (counts[0] ?? 0) + weight * rows.length;
    return;
  }
  for (let at = 0; at < rows.length; at += 1) {
    const id = ids[rows[at] ?? 0] ?? 0;
    counts[id] = (counts[id] ?? 0) + weight;
  }
}

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
 * Which of the candidates (1 for each) every column lets through. Counts each column's values among the rows that all
 * other columns let through: what one would get by choosing that value.
 */
export function filterAndCount(candidates: Uint8Array, columns: readonly Column[]): Uint8Array {
  const size = candidates.length;
  const [misses, missed] = missesOf(size, columns);
  const passing = new Uint8Array(size);
  const [passed, others] = [new Rows(size), new Rows(size)];
  const missedOnce = columns.map(({ wanted }) => (wanted ? new Rows(size) : null));
  for (let row = 0; row < size; row += 1) {
    if (candidates[row] === 1 && misses[row] === 0) {
      passing[row] = 1;
      passed.push(row);
    } else {
      others.push(row);
      if (candidates[row] === 1 && misses[row] === 1) missedOnce[missed[row] ?? 0]?.push(row);
    }
  }
  for (const [at, column] of columns.entries()) {
    // What is left of all rows is counted by the fewer that are not: most searches find few, and no search all.
    if (passed.length <= others.length) count(passed, column, 1);
    else {
      addTotals(size, column);
      count(others, column, -1);
    }
    const once = missedOnce[at];
    if (once) count(once, column, 1);
  }
  return passing;
}

/** How many columns stop each row, up to 2, and the last of them. */
function missesOf(size: number, columns: readonly Column[]): [misses: Uint8Array, missed: Uint16Array] {
  const misses = new Uint8Array(size);
  const missed = new Uint16Array(size);
  for (const [at, { ids, wanted }] of columns.entries()) {
    if (!wanted) continue;
    for (let row = 0; row < size; row += 1) {
      if (wanted[ids?.[row] ?? 0] !== 1) {
        if (misses[row] !== 2) misses[row] = (misses[row] ?? 0) + 1;
        missed[row] = at;
      }
    }
  }
  return [misses, missed];
}

function addTotals(size: number, { ids, totals, counts }: Column): void {
  if (!ids) counts[0] = (counts[0] ?? 0) + size;
  else for (const [id, total] of totals.entries()) counts[id] = (counts[id] ?? 0) + total;
}

function count({ rows, length }: Rows, { ids, counts }: Column, weight: 1 | -1): void {
  if (!ids) {
    counts[0] = (counts[0] ?? 0) + weight * length;
    return;
  }
  for (let at = 0; at < length; at += 1) {
    const id = ids[rows[at] ?? 0] ?? 0;
    counts[id] = (counts[id] ?? 0) + weight;
  }
}

/** Row numbers in a list whose memory is taken once. */
class Rows {
  length = 0;
  readonly rows: Uint32Array;

  constructor(most: number) {
    this.rows = new Uint32Array(most);
  }

  push(row: number): void {
    this.rows[this.length] = row;
    this.length += 1;
  }
}

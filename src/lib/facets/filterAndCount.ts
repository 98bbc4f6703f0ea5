/** A field of rows: the value's id of each row, or null where none of them has a value. */
export interface Column {
  ids: Uint16Array | null;
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
  const misses = new Uint8Array(size);
  const missed = new Uint16Array(size);
  for (const [at, { ids, wanted }] of columns.entries()) {
    if (!wanted) continue;
    for (let row = 0; row < size; row += 1) {
      if (wanted[ids?.[row] ?? 0] !== 1) {
        misses[row] = Math.min((misses[row] ?? 0) + 1, 2);
        missed[row] = at;
      }
    }
  }

  const passing = new Uint8Array(size);
  const passed: number[] = [];
  const missedOnce: number[][] = columns.map(() => []);
  for (let row = 0; row < size; row += 1) {
    if (candidates[row] !== 1) continue;
    if (misses[row] === 0) {
      passing[row] = 1;
      passed.push(row);
    } else if (misses[row] === 1) missedOnce[missed[row] ?? 0]?.push(row);
  }
  for (const [at, column] of columns.entries()) {
    countRows(passed, column);
    countRows(missedOnce[at] ?? [], column);
  }
  return passing;
}

function countRows(rows: readonly number[], { ids, counts }: Column): void {
  if (!ids) {
    counts[0] = (counts[0] ?? 0) + rows.length;
    return;
  }
  for (const row of rows) {
    const id = ids[row] ?? 0;
    counts[id] = (counts[id] ?? 0) + 1;
  }
}

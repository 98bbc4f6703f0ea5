import type { Considered } from './selection.ts';

/** Takes out of older segments what a newer one holds too: a message that changed its day between two answers. */
export function withoutRepeats(considered: readonly Considered[]): void {
  for (const [at, { segment, rows }] of considered.entries()) {
    for (const { segment: newer } of considered.slice(0, at)) {
      if (segment.lowestId > newer.highestId || segment.highestId < newer.lowestId) continue;
      for (const [row, id] of segment.ids.entries()) if (newer.rowOf.has(id)) rows.remove(row);
    }
  }
}

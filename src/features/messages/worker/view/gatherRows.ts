import type { Rows } from './orderRows.ts';
import type { Segment } from '#src/features/messages/worker/segment/segment.ts';
import type { Vocabulary } from '#src/features/messages/worker/vocabulary/vocabulary.ts';

/** The rows of all segments that passed, behind each other: newest first, for the segments are. */
export interface GatheredRows extends Rows {
  ids: Float64Array;
  unread: number;
}

/** `passing`: 1 for each row of each segment. */
export function gatherRows(
  segments: readonly Segment[],
  passing: readonly Uint8Array[],
  vocabulary: Vocabulary,
): GatheredRows {
  const size = passing.reduce((sum, rows) => sum + count(rows), 0);
  const isEmergency = vocabulary.table('emergency')?.idOf('yes');
  const isUnread = vocabulary.table('unread')?.idOf('yes');
  const gathered: GatheredRows = {
    ids: new Float64Array(size),
    times: new Float64Array(size),
    callers: new Uint32Array(size),
    emergencies: new Uint8Array(size),
    unread: 0,
  };
  let at = 0;
  for (const [place, segment] of segments.entries()) {
    const emergencies = segment.columns.get('emergency')?.ids;
    const unread = segment.columns.get('unread')?.ids;
    const rows = passing[place] ?? new Uint8Array();
    for (let row = rows.indexOf(1); row !== -1; row = rows.indexOf(1, row + 1)) {
      gathered.ids[at] = segment.ids[row] ?? 0;
      gathered.times[at] = segment.times[row] ?? 0;
      gathered.callers[at] = segment.callers[row] ?? 0;
      if (isEmergency !== undefined && emergencies?.[row] === isEmergency) gathered.emergencies[at] = 1;
      if (isUnread !== undefined && unread?.[row] === isUnread) gathered.unread += 1;
      at += 1;
    }
  }
  return gathered;
}

/** How many of the rows are marked with a 1. */
export function count(rows: Uint8Array): number {
  let marked = 0;
  for (let row = 0; row < rows.length; row += 1) marked += rows[row] ?? 0;
  return marked;
}

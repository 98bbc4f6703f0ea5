import type { Facet, Heading, InboxList } from '#src/features/messages/inboxList.ts';
import type { FilterKey } from '#src/features/messages/view.ts';
import { searchWords } from '#src/lib/search/searchWords.ts';
import { standardFacets } from '#src/features/messages/worker/vocabulary/facetFields.ts';
import { facetOf } from './facetOf.ts';
import { count, gatherRows } from './gatherRows.ts';
import { callerHeadings, dayHeadings } from './headings.ts';
import { instantsOfDays } from '#src/features/messages/worker/segment/messagesOfDays.ts';
import { drawTogether, orderRows } from './orderRows.ts';
import { rowsBetween } from './rowsBetween.ts';
import type { Segment } from '#src/features/messages/worker/segment/segment.ts';
import { select } from './selection.ts';
import type { ViewRequest } from './viewRequest.ts';
import type { Vocabulary } from '#src/features/messages/worker/vocabulary/vocabulary.ts';
import { withoutRepeats } from './withoutRepeats.ts';

/** What a view shows of segments, which are those of its windows. */
export function computeView(
  segments: readonly Segment[],
  vocabulary: Vocabulary,
  view: ViewRequest,
): Omit<InboxList, 'version'> {
  const { start, end } = instantsOfDays(view.range, view.timeZone);
  const considered = segments.map((segment) => ({ segment, rows: rowsBetween(segment, start, end) }));
  withoutRepeats(considered);
  const { passing, counts } = select(considered, searchWords(view.text), view.filters, vocabulary);

  const rows = gatherRows(segments, passing, vocabulary);
  const ranks = vocabulary.callers.ranks();
  const sorted = orderRows(rows, view.sort, ranks);
  const order = view.group === 'caller' ? drawTogether(sorted, rows.callers, ranks.length) : sorted;
  const times = inOrder(rows.times, order);
  return {
    ids: inOrder(rows.ids, order),
    times,
    headings: headingsOf(view, times, order, rows.callers, vocabulary),
    total: order.length,
    unread: rows.unread,
    inRange: considered.reduce((sum, each) => sum + count(each.rows), 0),
    text: view.text.trim(),
    facets: facetsOf(view, counts, vocabulary),
  };
}

function headingsOf(
  { group, sort, timeZone }: ViewRequest,
  times: Float64Array,
  order: Uint32Array,
  callers: Uint32Array,
  vocabulary: Vocabulary,
): Heading[] {
  if (group === 'caller') {
    const ofRows = order.map((at) => callers[at] ?? 0);
    return callerHeadings(ofRows, (caller) => vocabulary.callers.nameOf(caller));
  }
  return sort === 'caller' ? [] : dayHeadings(times, timeZone);
}

function facetsOf(
  { filters }: ViewRequest,
  counts: ReadonlyMap<FilterKey, Uint32Array>,
  { tables }: Vocabulary,
): Facet[] {
  const standard = standardFacets.map(({ key }) => key);
  const keys = new Set<FilterKey>([...standard, ...[...tables.keys()].toSorted()]);
  return [...keys].flatMap((key) => {
    const [table, counted] = [tables.get(key), counts.get(key)];
    return (table && counted && facetOf(key, table, counted, filters[key] ?? [])) ?? [];
  });
}

function inOrder(values: Float64Array, order: Uint32Array): Float64Array {
  const ordered = new Float64Array(order.length);
  for (let at = 0; at < order.length; at += 1) ordered[at] = values[order[at] ?? 0] ?? 0;
  return ordered;
}

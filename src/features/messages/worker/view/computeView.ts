import type { Facet, Heading, InboxList } from '#src/features/messages/inboxList.ts';
import type { FilterKey } from '#src/features/messages/view.ts';
import { searchWords } from '#src/lib/search/searchWords.ts';
import { standardFacets } from '#src/features/messages/worker/vocabulary/facetFields.ts';
import { facetOf } from './facetOf.ts';
import { GatheredRows } from './gatherRows.ts';
import { callerHeadings, dayHeadings } from './headings.ts';
import { instantsOfDays } from '#src/features/messages/worker/segment/messagesOfDays.ts';
import { orderRows } from './orderRows.ts';
import { rowsBetween } from './rowsBetween.ts';
import type { Segment } from '#src/features/messages/worker/segment/segment.ts';
import { select } from './selection.ts';
import type { ViewRequest } from './viewRequest.ts';
import type { Vocabulary } from '#src/features/messages/worker/vocabulary/vocabulary.ts';
import { wantedIds } from './wantedIds.ts';
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

  const rows = new GatheredRows(segments, passing, vocabulary);
  const order = orderRows(rows, view, vocabulary.callers);
  const newestFirst = rows.times();
  const [last, first] = [newestFirst[0], newestFirst.at(-1)];
  const times = inOrder(newestFirst, order);
  return {
    ids: inOrder(rows.ids(), order),
    times,
    taken: first === undefined || last === undefined ? null : { first, last },
    headings: headingsOf(view, { rows, order, times }, vocabulary),
    total: rows.size,
    unread: unreadOf(view, counts, vocabulary),
    inRange: considered.reduce((sum, each) => sum + each.rows.count(), 0),
    text: view.text.trim(),
    facets: facetsOf(view, counts, vocabulary),
  };
}

/** How many of the messages are unread: what its own choice counts, unless that choice is not let through. */
function unreadOf(
  { filters }: ViewRequest,
  counts: ReadonlyMap<FilterKey, Uint32Array>,
  { tables }: Vocabulary,
): number {
  const table = tables.get('unread');
  const yes = table?.idOf('yes');
  if (!table || yes === undefined) return 0;
  const wanted = wantedIds('unread', filters.unread, table);
  return wanted && wanted[yes] !== 1 ? 0 : (counts.get('unread')?.[yes] ?? 0);
}

interface Ordered {
  rows: GatheredRows;
  order: Uint32Array | null;
  /** In that order. */
  times: Float64Array;
}

function headingsOf(
  { group, sort, timeZone }: ViewRequest,
  { rows, order, times }: Ordered,
  { callers }: Vocabulary,
): Heading[] {
  if (group === 'caller') {
    const ofRows = rows.callers();
    return callerHeadings(order?.map((at) => ofRows[at] ?? 0) ?? ofRows, (caller) => callers.nameOf(caller));
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

function inOrder(values: Float64Array, order: Uint32Array | null): Float64Array {
  if (!order) return values;
  const ordered = new Float64Array(order.length);
  for (let at = 0; at < order.length; at += 1) ordered[at] = values[order[at] ?? 0] ?? 0;
  return ordered;
}

import type { Choice, Facet } from '#src/features/messages/inboxList.ts';
import { ANY, type FilterKey, NONE } from '#src/features/messages/view.ts';
import { NO_VALUE, OTHER_VALUE, type ValueTable } from '#src/lib/facets/valueTable.ts';
import { filterToken } from '#src/features/messages/filterToken.ts';
import { answerPrefix, facetWords } from './facetFields.ts';
import { isKnownValue } from './wantedIds.ts';

/** A question with more answers than that is not one to choose answers of. */
const MOST_CHOICES = 24;
/** Further agents, receivers and the like are found by the search. */
const MOST_LISTED = 200;

const unknownLabel = 'None in these days';

/** What a field can be filtered by, with the counts of its values by id; null where there is nothing to choose. */
export function facetOf(
  key: FilterKey,
  table: ValueTable,
  counts: Uint32Array,
  chosen: readonly string[],
): Facet | null {
  const { label, labelOf } = facetWords(key);
  const choice = (text: string, count: number): Choice => {
    return { value: filterToken(key, text), label: labelOf(text), count };
  };

  const listed: Choice[] = [];
  let [filled, others] = [0, 0];
  for (const [id, value] of table.values.entries()) {
    const count = counts[id] ?? 0;
    if (id === NO_VALUE) continue;
    filled += count;
    if (id === OTHER_VALUE) others = count;
    else if (count > 0 || chosen.includes(filterToken(key, value))) listed.push(choice(value, count));
  }
  for (const value of chosen)
    if (!isKnownValue(key, value, table)) listed.push({ value, label: unknownLabel, count: 0 });
  const none = counts[NO_VALUE] ?? 0;
  const open = none > 0 || chosen.includes(NONE) ? [choice(NONE, none)] : [];
  const isText = key.startsWith(answerPrefix) && (others > 0 || listed.length > MOST_CHOICES);
  // Whether it is from one at all says more than from which.
  if (key === 'to-do' || isText || chosen.includes(ANY)) {
    const picked = listed.filter(({ value }) => chosen.includes(value));
    return { key, label, choices: [choice(ANY, filled), ...picked, ...open] };
  }
  if (listed.length === 0 && chosen.length === 0) return null;
  const byCount = listed.toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  const top = byCount.filter(({ value }, at) => at < MOST_LISTED || chosen.includes(value));
  return { key, label, choices: [...top, ...open] };
}

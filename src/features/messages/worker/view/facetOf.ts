import type { Facet } from '#src/features/messages/inboxList.ts';
import { ANY, type FilterKey, NONE } from '#src/features/messages/view.ts';
import { NO_VALUE, OTHER_VALUE, type ValueTable } from '#src/lib/facets/valueTable.ts';
import { answerPrefix } from '#src/features/messages/worker/vocabulary/facetFields.ts';
import { FacetWords } from './facetWords.ts';
import { idOfToken } from './wantedIds.ts';

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
  const words = FacetWords.of(key);
  const choice = (text: string, count: number) => words.choice(text, count);
  const named = chosen.filter((value) => value !== ANY && value !== NONE);
  const chosenIds = new Set(named.map((value) => idOfToken(key, value, table)));

  const listed: number[] = [];
  let filled = counts[OTHER_VALUE] ?? 0;
  for (let id = OTHER_VALUE + 1; id < table.values.length; id += 1) {
    const count = counts[id] ?? 0;
    filled += count;
    if (count > 0 || chosenIds.has(id)) listed.push(id);
  }
  const none = counts[NO_VALUE] ?? 0;
  const open = none > 0 || chosen.includes(NONE) ? [choice(NONE, none)] : [];
  const unknown = named
    .filter((value) => idOfToken(key, value, table) === undefined)
    .map((value) => ({ value, label: unknownLabel, count: 0 }));
  const choicesOf = (ids: readonly number[]) =>
    ids.map((id) => choice(table.values[id] ?? '', counts[id] ?? 0));

  const others = counts[OTHER_VALUE] ?? 0;
  const isText = key.startsWith(answerPrefix) && (others > 0 || listed.length > MOST_CHOICES);
  // Whether it is from one at all says more than from which.
  if (key === 'to-do' || isText || chosen.includes(ANY)) {
    const picked = choicesOf(listed.filter((id) => chosenIds.has(id)));
    return { key, label: words.label, choices: [choice(ANY, filled), ...picked, ...unknown, ...open] };
  }
  if (listed.length === 0 && chosen.length === 0) return null;
  const byCount = listed.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const top = byCount.filter((id, at) => at < MOST_LISTED || chosenIds.has(id));
  return { key, label: words.label, choices: [...choicesOf(top), ...unknown, ...open] };
}

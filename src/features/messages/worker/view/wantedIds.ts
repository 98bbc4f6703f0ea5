import { filterToken } from '#src/features/messages/filterToken.ts';
import { ANY, type FilterKey, NONE } from '#src/features/messages/view.ts';
import { NO_VALUE, OTHER_VALUE, type ValueTable } from '#src/lib/facets/valueTable.ts';

/** Which of a table's ids a filter lets through, 1 for each; null for a filter that lets everything through. */
export function wantedIds(
  key: FilterKey,
  values: readonly string[] | undefined,
  table: ValueTable,
): Uint8Array | null {
  if (!values || values.length === 0) return null;
  const wanted = new Uint8Array(table.values.length);
  for (const value of values) {
    if (value === NONE) wanted[NO_VALUE] = 1;
    else if (value === ANY) wanted.fill(1, OTHER_VALUE);
    else {
      const id = idOfToken(key, value, table);
      if (id !== undefined) wanted[id] = 1;
    }
  }
  return wanted;
}

/** What was found out of the tables' values by now: they only ever become more. */
const idsOfTokens = new WeakMap<ValueTable, Map<string, number>>();

/** The id that a filter means; undefined where no message that was loaded has such a value. */
export function idOfToken(key: FilterKey, token: string, table: ValueTable): number | undefined {
  let ids = idsOfTokens.get(table);
  if (!ids) idsOfTokens.set(table, (ids = new Map()));
  for (let id = OTHER_VALUE + 1 + ids.size; id < table.values.length; id += 1)
    ids.set(filterToken(key, table.values[id] ?? ''), id);
  return ids.get(token);
}

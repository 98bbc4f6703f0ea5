import { ANY, NONE } from '#src/features/messages/view.ts';
import { NO_VALUE, OTHER_VALUE, type ValueTable } from '#src/lib/facets/valueTable.ts';

/** Which of a table's ids a filter lets through, 1 for each; null for a filter that lets everything through. */
export function wantedIds(values: readonly string[] | undefined, table: ValueTable): Uint8Array | null {
  if (!values || values.length === 0) return null;
  const wanted = new Uint8Array(table.values.length);
  for (const value of values) {
    if (value === NONE) wanted[NO_VALUE] = 1;
    else if (value === ANY) wanted.fill(1, OTHER_VALUE);
    else {
      const id = table.idOf(value);
      if (id !== undefined) wanted[id] = 1;
    }
  }
  return wanted;
}

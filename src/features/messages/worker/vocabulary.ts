import type { FilterKey } from '#src/features/messages/view.ts';
import { ValueTable } from '#src/lib/facets/valueTable.ts';
import { CallerTable } from './callerTable.ts';
import { answerPrefix } from './facetFields.ts';

/** An answer with more values than that is a text that everyone words anew. */
const MOST_ANSWERS = 200;
const LONGEST_ANSWER = 80;
const MOST_VALUES = 60_000;
const LONGEST_VALUE = 300;

/** The values of all messages that were loaded, shared by their segments so that what they count can be added up. */
export class Vocabulary {
  readonly tables = new Map<FilterKey, ValueTable>();
  readonly callers: CallerTable = new CallerTable();

  table(key: FilterKey): ValueTable {
    let table = this.tables.get(key);
    if (!table) {
      table = key.startsWith(answerPrefix)
        ? new ValueTable(MOST_ANSWERS, LONGEST_ANSWER)
        : new ValueTable(MOST_VALUES, LONGEST_VALUE);
      this.tables.set(key, table);
    }
    return table;
  }
}

import type { FilterKey } from '#src/features/messages/view.ts';
import { ValueTable } from '#src/lib/facets/valueTable.ts';
import { CallerTable } from './callerTable.ts';
import { answerPrefix } from './facetFields.ts';
import { MessagePhrases } from './messagePhrases.ts';

/** An answer with more values than that is a text that everyone words anew. */
const MOST_ANSWERS = 200;
const LONGEST_ANSWER = 80;
/** So many questions can be filtered by; the answers to any others are found by the search alone. */
const MOST_QUESTIONS = 200;
const MOST_VALUES = 60_000;
const LONGEST_VALUE = 300;

/** The values of all messages that were loaded, shared by their segments so that what they count can be added up. */
export class Vocabulary {
  readonly tables = new Map<FilterKey, ValueTable>();
  readonly callers: CallerTable = new CallerTable();
  readonly phrases: MessagePhrases = new MessagePhrases();

  #questions = 0;

  /** The values of a field; undefined for one that is not filtered by. */
  table(key: FilterKey): ValueTable | undefined {
    let table = this.tables.get(key);
    if (!table) {
      const isAnswer = key.startsWith(answerPrefix);
      if (isAnswer && this.#questions === MOST_QUESTIONS) return undefined;
      if (isAnswer) this.#questions += 1;
      table = isAnswer
        ? new ValueTable(MOST_ANSWERS, LONGEST_ANSWER)
        : new ValueTable(MOST_VALUES, LONGEST_VALUE);
      this.tables.set(key, table);
    }
    return table;
  }
}

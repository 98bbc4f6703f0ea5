import type { FilterKey } from '#src/features/messages/view.ts';
import { valueText } from '#src/lib/fields/fieldWords.ts';
import type { Message } from '#src/v2/message.ts';
import { answerKey, standardFacets } from '#src/features/messages/worker/vocabulary/facetFields.ts';
import type { Vocabulary } from '#src/features/messages/worker/vocabulary/vocabulary.ts';

export interface SegmentColumn {
  /** Each row's value by its id in the field's table. */
  ids: Uint16Array;
  /** How many rows have each id. */
  totals: Uint32Array;
}

/** Collects the values that a segment's rows can be filtered by. */
export class SegmentColumns {
  readonly #size: number;
  readonly #vocabulary: Vocabulary;
  readonly #columns = new Map<FilterKey, Uint16Array>();

  constructor(size: number, vocabulary: Vocabulary) {
    this.#size = size;
    this.#vocabulary = vocabulary;
  }

  add(row: number, message: Message): void {
    for (const { key, valueOf } of standardFacets) this.#set(key, row, valueOf(message));
    const { answers } = message;
    if (answers)
      for (const name in answers) {
        const value = answers[name];
        if (value !== '' && value !== null) this.#set(answerKey(name), row, valueText(value));
      }
  }

  done(): ReadonlyMap<FilterKey, SegmentColumn> {
    const counted = new Map<FilterKey, SegmentColumn>();
    for (const [key, ids] of this.#columns) {
      const totals = new Uint32Array(this.#vocabulary.table(key)?.values.length ?? 0);
      for (const id of ids) totals[id] = (totals[id] ?? 0) + 1;
      counted.set(key, { ids, totals });
    }
    return counted;
  }

  #set(key: FilterKey, row: number, value: string | null): void {
    if (value === null) return;
    const table = this.#vocabulary.table(key);
    if (!table) return;
    let column = this.#columns.get(key);
    if (!column) this.#columns.set(key, (column = new Uint16Array(this.#size)));
    column[row] = table.add(value);
  }
}

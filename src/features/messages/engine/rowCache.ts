import type { InboxList, MessageRow } from '#src/features/messages/inboxList.ts';

type AskForRows = (ids: readonly number[], text: string) => Promise<MessageRow[]>;

interface Kept {
  row: MessageRow;
  /** Of the list for which it was asked. */
  version: number;
}

const MOST = 3000;

/** The rows that were on screen or near it: those of an older list are shown until the newer ones are there. */
export class RowCache {
  readonly #ask: AskForRows;
  readonly #kept = new Map<number, Kept>();
  readonly #asked = new Map<number, number>();
  readonly #listeners = new Set<() => void>();

  constructor(ask: AskForRows) {
    this.#ask = ask;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get(id: number): MessageRow | undefined {
    return this.#kept.get(id)?.row;
  }

  /** Whether the row of one of these ids has yet to be asked for, as it is in this list. */
  lacks(ids: Float64Array, { version }: Pick<InboxList, 'version'>): boolean {
    return ids.some((id) => this.#isMissing(id, version));
  }

  /** Asks for the rows of these ids that are not there, or not as they are in this list. */
  async want(ids: Float64Array, { version, text }: Pick<InboxList, 'version' | 'text'>): Promise<void> {
    const missing = [...ids].filter((id) => this.#isMissing(id, version));
    if (missing.length === 0) return;
    for (const id of missing) this.#asked.set(id, version);
    try {
      this.keep(await this.#ask(missing, text), version);
    } catch {
      // The worker is lost: the list itself says so.
    } finally {
      for (const id of missing) if (this.#asked.get(id) === version) this.#asked.delete(id);
    }
    for (const listener of this.#listeners) listener();
  }

  /** Takes rows that came with a list which is about to be shown. */
  keep(rows: readonly MessageRow[], version: number): void {
    for (const row of rows) this.#keep(row, version);
  }

  clear(): void {
    this.#kept.clear();
    this.#asked.clear();
  }

  #isMissing(id: number, version: number): boolean {
    return this.#asked.get(id) !== version && this.#kept.get(id)?.version !== version;
  }

  #keep(row: MessageRow, version: number): void {
    if ((this.#kept.get(row.id)?.version ?? 0) > version) return;
    // A Map tells its entries in the order in which they were set: the longest unseen come first.
    this.#kept.delete(row.id);
    this.#kept.set(row.id, { row, version });
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= MOST) return;
      this.#kept.delete(oldest);
    }
  }
}

import type { InboxList, MessageRow } from '#src/features/messages/inboxList.ts';
import { WorkerEnded } from './workerEnded.ts';

type AskForRows = (ids: readonly number[], text: string) => Promise<MessageRow[]>;

/** What a row depends on besides its message: what it was found by, and how new it is. */
type OfList = Pick<InboxList, 'version' | 'text'>;

interface Kept {
  row: MessageRow;
  /** Of the list for which it was asked. */
  version: number;
}

interface Failure {
  of: OfList;
  keys: readonly string[];
  askAgain: () => void;
}

const MOST = 3000;

/**
 * The rows that were on screen or near it: those of an older list of the same search are shown until the newer ones are there.
 * Several lists may be shown at once; the versions of all of them come from one worker.
 */
export class RowCache {
  readonly #ask: AskForRows;
  readonly #kept = new Map<string, Kept>();
  readonly #asked = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  #failure: Failure | null = null;

  constructor(ask: AskForRows) {
    this.#ask = ask;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get(id: number, text: string): MessageRow | undefined {
    return this.#kept.get(keyOf(id, text))?.row;
  }

  /** Whether the row of one of these ids has yet to be asked for, as it is in this list. */
  lacks(ids: Float64Array, list: OfList): boolean {
    return ids.some((id) => this.#isMissing(id, list));
  }

  /** Asks again for rows of this list that the worker could not give; null where there are none. */
  failedOf({ version, text }: OfList): (() => void) | null {
    const { of, askAgain } = this.#failure ?? {};
    return askAgain && of?.version === version && of.text === text ? askAgain : null;
  }

  /** Asks for the rows of these ids that are not there, or not as they are in this list. */
  async want(ids: Float64Array, list: OfList): Promise<void> {
    const { version, text } = list;
    const missing = [...ids].filter((id) => this.#isMissing(id, list));
    if (missing.length === 0) return;
    const keys = missing.map((id) => keyOf(id, text));
    for (const key of keys) this.#asked.set(key, version);
    try {
      this.keep(await this.#ask(missing, text), list);
      if (this.#failure?.keys.some((key) => keys.includes(key))) this.#failure = null;
    } catch (error) {
      // Where the worker is lost, the list itself says so.
      if (!(error instanceof WorkerEnded))
        this.#failure = { of: { version, text }, keys, askAgain: () => void this.want(ids, list) };
    } finally {
      for (const key of keys) if (this.#asked.get(key) === version) this.#asked.delete(key);
    }
    for (const listener of this.#listeners) listener();
  }

  /** Takes rows that came with a list which is about to be shown. */
  keep(rows: readonly MessageRow[], { version, text }: OfList): void {
    for (const row of rows) this.#keep(keyOf(row.id, text), { row, version });
  }

  clear(): void {
    this.#kept.clear();
    this.#asked.clear();
    this.#failure = null;
  }

  #isMissing(id: number, { version, text }: OfList): boolean {
    const key = keyOf(id, text);
    // One of a newer list, which another part of the page shows, is as good.
    const newest = Math.max(this.#asked.get(key) ?? -1, this.#kept.get(key)?.version ?? -1);
    return newest < version;
  }

  #keep(key: string, kept: Kept): void {
    if ((this.#kept.get(key)?.version ?? -1) > kept.version) return;
    // A Map tells its entries in the order in which they were set: the longest unseen come first.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= MOST) return;
      this.#kept.delete(oldest);
    }
  }
}

function keyOf(id: number, text: string): string {
  return `${id} ${text}`;
}

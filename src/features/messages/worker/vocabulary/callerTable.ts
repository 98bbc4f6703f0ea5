import { callerName, callerNumbers } from '#src/features/messages/caller.ts';
import { comparableNumber } from '#src/lib/phoneDigits.ts';
import { fold } from '#src/lib/search/fold.ts';
import type { Message } from '#src/v2/message.ts';

interface Caller {
  name: string;
  /** How well the name tells who it is: a person's 3, a company's 2, a number 1, none 0. */
  quality: number;
}

/** The callers of the account, numbered, so that messages are grouped and put in order by numbers. */
export class CallerTable {
  readonly #ids = new Map<string, number>();
  readonly #callers: Caller[] = [];
  #ranks: Uint32Array | null = null;

  /** The number of who called; the same for all messages of a contact, else of a telephone number, else of a name. */
  add(message: Message): number {
    const key = identity(message);
    const id = this.#ids.get(key) ?? this.#callers.length;
    const known = this.#callers[id];
    const quality = qualityOf(message);
    if (!known || quality > known.quality) {
      this.#ids.set(key, id);
      this.#callers[id] = { name: callerName(message), quality };
      this.#ranks = null;
    }
    return id;
  }

  get size(): number {
    return this.#callers.length;
  }

  nameOf(id: number): string {
    return this.#callers[id]?.name ?? '';
  }

  /** Each caller's place in the order of names: people and companies, then numbers, then the unknown. */
  ranks(): Uint32Array {
    if (this.#ranks) return this.#ranks;
    const sortable = this.#callers.map(({ name, quality }, id) => ({ id, key: sortKey(name, quality) }));
    sortable.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id - b.id));
    const ranks = new Uint32Array(sortable.length);
    for (const [rank, { id }] of sortable.entries()) ranks[id] = rank;
    return (this.#ranks = ranks);
  }
}

function identity(message: Message): string {
  if (message.contact_id !== null) return `contact ${message.contact_id}`;
  for (const { text } of callerNumbers(message)) {
    const digits = comparableNumber(text);
    if (digits !== null) return `number ${digits}`;
  }
  return `name ${fold(callerName(message))}`;
}

function qualityOf(message: Message): number {
  if (message.first_name?.trim() || message.last_name?.trim()) return 3;
  if (message.company_name?.trim()) return 2;
  return callerNumbers(message).length > 0 ? 1 : 0;
}

function sortKey(name: string, quality: number): string {
  return `${quality >= 2 ? 0 : quality === 1 ? 1 : 2}${fold(name).trim()}`;
}

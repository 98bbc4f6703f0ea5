import * as v from 'valibot';

/** Something that this browser keeps beyond the tab. Reads as its `otherwise` where nothing, or nothing sensible, is kept. */
export interface Kept<T> {
  /** The same object until it changes. */
  get: () => T;
  /** False where the browser would not keep it (full, or forbidden): then it holds for this tab only. */
  set: (value: T) => boolean;
  /** Calls back on each change, one in another tab too; returns the way to stop. */
  subscribe: (onChange: () => void) => () => void;
}

export interface KeptOptions<T> {
  name: string;
  schema: v.GenericSchema<unknown, T>;
  otherwise: T;
}

/** How a person likes to see things, and ids. Never a caller's name, number or words: see keptText.ts for text that a person chose to keep. */
export function keepPreference<T>(options: KeptOptions<T>, storage = browserStorage()): Kept<T> {
  return keepAt(`frontdesk:${options.name}`, options, storage);
}

export function keepAt<T>(
  key: string,
  { schema, otherwise }: KeptOptions<T>,
  storage: Storage | null,
): Kept<T> {
  const listeners = new Set<() => void>();
  const parse = (text: string | null) => (text === null ? otherwise : parseKept(text, schema, otherwise));
  let text = read(storage, key);
  let value = parse(text);

  function take(now: string | null): void {
    if (now === text) return;
    text = now;
    value = parse(now);
    for (const listener of listeners) listener();
  }

  function onStorage(event: StorageEvent): void {
    // Without a key, all of it was cleared.
    if (event.key === key || event.key === null) take(event.newValue);
  }

  return {
    get: () => value,
    set(next) {
      const written = JSON.stringify(next);
      const isKept = write(storage, key, written);
      take(written);
      return isKept;
    },
    subscribe(onChange) {
      listeners.add(onChange);
      globalThis.addEventListener?.('storage', onStorage);
      return () => {
        listeners.delete(onChange);
        globalThis.removeEventListener?.('storage', onStorage);
      };
    },
  };
}

/** Null where the browser forbids it, as with cookies blocked: even looking at it throws there. */
export function browserStorage(): Storage | null {
  try {
    return globalThis.window === undefined ? null : window.localStorage;
  } catch {
    return null;
  }
}

function parseKept<T>(text: string, schema: v.GenericSchema<unknown, T>, otherwise: T): T {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : otherwise;
  } catch {
    return otherwise;
  }
}

function read(storage: Storage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function write(storage: Storage | null, key: string, text: string): boolean {
  try {
    storage?.setItem(key, text);
    return storage !== null;
  } catch {
    return false;
  }
}

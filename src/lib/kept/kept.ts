import * as v from 'valibot';

/** Something that this browser keeps beyond the tab. Reads as its `otherwise` where nothing, or nothing sensible, is kept. */
export interface Kept<T> {
  /** The same object until it changes. */
  get: () => T;
  /** Keeps another value instead. False where the browser would not keep it (full, or forbidden): then it holds for this tab only. */
  set: (value: T) => boolean;
  /** Keeps what is made of the value that is kept now, another tab's too; writes nothing where that is the same. Answers as `set`. */
  update: (change: (value: T) => T) => boolean;
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
  // What was last found there. What the browser would not keep is not there, and stays until something else is.
  let stored = read(storage, key);
  let text = stored;
  let value = parse(text);

  function take(now: string | null): void {
    if (now === text) return;
    text = now;
    value = parse(now);
    for (const listener of listeners) listener();
  }

  function takeStored(): void {
    const now = read(storage, key);
    if (now === stored) return;
    stored = now;
    take(now);
  }

  function onStorage(event: StorageEvent): void {
    // Without a key, all of it was cleared.
    if (event.key === key || event.key === null) takeStored();
  }

  function set(next: T): boolean {
    const written = JSON.stringify(next);
    const isKept = write(storage, key, written);
    if (isKept) stored = written;
    take(written);
    return isKept;
  }

  return {
    get() {
      // Nobody listens for what other tabs write.
      if (listeners.size === 0) takeStored();
      return value;
    },
    set,
    update(change) {
      takeStored();
      const next = change(value);
      return next === value || set(next);
    },
    subscribe(onChange) {
      listeners.add(onChange);
      if (listeners.size === 1) {
        globalThis.addEventListener?.('storage', onStorage);
        takeStored();
      }
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) globalThis.removeEventListener?.('storage', onStorage);
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

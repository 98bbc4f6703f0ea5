import { browserStorage, type Kept, keepAt, type KeptOptions } from './kept.ts';

/** Text that a person chose to keep in this browser: theirs alone, marked as such where it is shown, and gone with `forgetTexts`. */
export interface KeptText<T> {
  of: (user: string) => Kept<T>;
}

export function keepText<T>(options: KeptOptions<T>, storage = browserStorage()): KeptText<T> {
  const ofUser = new Map<string, Kept<T>>();
  return {
    of(user) {
      const known = ofUser.get(user);
      if (known) return known;
      const kept = keepAt(`${prefixOf(user)}${options.name}`, options, storage);
      ofUser.set(user, kept);
      return kept;
    },
  };
}

/** Whether this browser keeps any text of the person. */
export function keepsTexts(user: string, storage = browserStorage()): boolean {
  return keysOf(user, storage).length > 0;
}

/** Forgets all text that the person chose to keep in this browser, in its open tabs too. */
export function forgetTexts(user: string, storage = browserStorage()): void {
  for (const key of keysOf(user, storage)) {
    storage?.removeItem(key);
    // The browser tells other tabs only.
    globalThis.dispatchEvent?.(new StorageEvent('storage', { key, newValue: null }));
  }
}

function keysOf(user: string, storage: Storage | null): string[] {
  return Object.keys(storage ?? {}).filter((key) => key.startsWith(prefixOf(user)));
}

function prefixOf(user: string): string {
  return `frontdesk:text:${encodeURIComponent(user)}:`;
}

/** Code that is loaded once it is wanted. */
export interface Loadable<T> {
  /** The code where it is there, else the promise of it: always the same one, for React asks again and again. Failed, it stays so until `forgetFailed`. */
  get: () => T | Promise<T>;
  /** Has it there before it is wanted. Never rejects: whoever wants it asks again, and tells. */
  load: () => Promise<void>;
}

const failed = new Set<() => void>();

/** Has what could not be loaded be asked for again by whoever wants it next. */
export function forgetFailed(): void {
  for (const forget of failed) forget();
  failed.clear();
}

/** The one way to code that comes later. React's `lazy` would keep a failure for as long as the page is open. */
export function loadable<T extends object>(importIt: () => Promise<T>): Loadable<T> {
  let loaded: T | null = null;
  let coming: Promise<T> | null = null;

  const forget = () => void (coming = null);

  async function fetchIt(): Promise<T> {
    try {
      return (loaded = await importIt());
    } catch (error) {
      failed.add(forget);
      throw error;
    }
  }

  const get = () => loaded ?? (coming ??= fetchIt());
  return {
    get,
    load: async () => {
      try {
        await get();
      } catch {
        forget();
      }
    },
  };
}

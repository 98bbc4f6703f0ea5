/** An answer that the page has read, and the tag by which the server knows whether it is still the same. */
interface Known<T> {
  etag: string;
  answer: T;
}

/** What was read from each address last; a bounded number of the latest. */
export interface KnownAnswers<T> {
  get: (url: string) => Known<T> | null;
  /** `size` is the answer's, in characters of JSON. */
  keep: (url: string, known: Known<T>, size: number) => void;
}

/** A few windows of the inbox as they are asked for again and again, and not a whole year of it. */
const MOST_CHARACTERS = 4_000_000;

/**
 * The server's answers may be kept by no cache, so the browser asks for none of them conditionally by itself. These are kept in the
 * page's memory and end with it.
 */
export function createKnownAnswers<T>(mostCharacters = MOST_CHARACTERS): KnownAnswers<T> {
  const kept = new Map<string, { known: Known<T>; size: number }>();
  let characters = 0;

  function drop(url: string): void {
    characters -= kept.get(url)?.size ?? 0;
    kept.delete(url);
  }

  return {
    get(url) {
      const entry = kept.get(url);
      if (!entry) return null;
      // A Map tells its entries in the order in which they were set: the longest unread come first.
      kept.delete(url);
      kept.set(url, entry);
      return entry.known;
    },
    keep(url, known, size) {
      drop(url);
      if (size > mostCharacters) return;
      kept.set(url, { known, size });
      characters += size;
      for (const [oldest] of kept) {
        if (characters <= mostCharacters) return;
        drop(oldest);
      }
    },
  };
}

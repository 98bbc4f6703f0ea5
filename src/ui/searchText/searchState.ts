import * as v from 'valibot';

/**
 * The search's text lives in the entry of the browser's history: a reload and "back" find it again, and no address, and so no
 * server's log or bookmark, holds a caller's name (SECURITY.md, row 25). It is for the one who typed it alone: another
 * who signs in to this browser later finds it empty.
 */
const stateSchema = v.object({
  search: v.object({ text: v.pipe(v.string(), v.maxLength(500)), user: v.string() }),
});

export type SearchState = v.InferOutput<typeof stateSchema>;

export function readSearch(state: unknown, user: string): string {
  const parsed = v.safeParse(stateSchema, state);
  return parsed.success && parsed.output.search.user === user ? parsed.output.search.text : '';
}

/** The state for an entry of the history; null where nothing is searched for. */
export function searchState(text: string, user: string): SearchState | null {
  return text === '' ? null : { search: { text: text.slice(0, 500), user } };
}

import { useCallback, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { readSearch, type SearchState, searchState } from './searchState.ts';

/** Safari takes no more than a hundred changes of an entry in ten seconds. */
const WRITE_AFTER_MS = 200;

/**
 * What somebody's search holds, at once as it is typed; soon after it is in the history entry too. `state` is for the page's other
 * changes of its address, so that they carry the search on.
 */
export function useSearchText(
  user: string,
): [typed: string, setTyped: (text: string) => void, state: SearchState | null] {
  const { key, pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const kept = readSearch(state, user);
  const [draft, setDraft] = useState<string | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  const [at, setAt] = useState(key);
  // On another entry, its own text counts; unless this is where the text came to be written to the entry.
  if (at !== key) {
    setAt(key);
    if (kept !== written) setDraft(null);
  }
  const typed = draft ?? kept;

  useEffect(() => {
    if (draft === null || draft === kept) return;
    const timer = setTimeout(() => {
      setWritten(draft);
      void navigate({ pathname, search }, { replace: true, state: searchState(draft, user) });
    }, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, kept, navigate, pathname, search, user]);

  return [typed, useCallback((text: string) => setDraft(text), []), searchState(typed, user)];
}

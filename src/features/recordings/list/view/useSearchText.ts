import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useState } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';

interface SearchState {
  search: string;
}

/** Browsers take only so many changes of their history at a time. */
const PAUSE_MS = 150;

/**
 * What is searched for. It may be a caller's name or number, so it stands in the history's entry, where Back and reloading find
 * it, and not in the address. Returns too the state that other changes of the page's address must carry on.
 */
export function useSearchText(): [text: string, setText: (text: string) => void, state: SearchState] {
  const navigate = useNavigate();
  const location = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const [typed, setTyped] = useState({ text: textIn(location.state), key: location.key });
  // Going back or forth within the list is to another search; any other change of address is this page's own.
  if (typed.key !== location.key) {
    setTyped({ text: isBack ? textIn(location.state) : typed.text, key: location.key });
  }
  const write = useDebouncedCallback((search: string) => {
    void navigate({ search: location.search }, { replace: true, state: { search } });
  }, PAUSE_MS);
  const setText = useCallback(
    (text: string) => {
      setTyped(({ key }) => ({ text, key }));
      write(text);
    },
    [write],
  );
  return [typed.text, setText, { search: typed.text }];
}

function textIn(state: unknown): string {
  const hasText = typeof state === 'object' && state !== null && 'search' in state;
  return hasText && typeof state.search === 'string' ? state.search : '';
}

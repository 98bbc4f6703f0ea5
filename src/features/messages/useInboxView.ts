import { useDeferredValue, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useSession } from '#src/api/useSession.ts';
import { useSearchText } from '#src/ui/searchText/useSearchText.ts';
import type { InboxView } from './view.ts';
import { type ListedView, readView, writeView } from './viewParams.ts';

export interface InboxViewState {
  /** What the list is asked for: a moment behind what is typed, which never waits for the list. */
  view: InboxView;
  typed: string;
  setTyped: (text: string) => void;
  /** Changes what stands in the address; "back" undoes it. */
  change: (changes: Partial<ListedView>) => void;
}

export function useInboxView(): InboxViewState {
  const { user } = useSession();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [typed, setTyped, state] = useSearchText(user);
  const text = useDeferredValue(typed);
  const listed = useMemo(() => readView(new URLSearchParams(search)), [search]);
  const view = useMemo(() => ({ ...listed, text: text.trim() }), [listed, text]);
  const change = (changes: Partial<ListedView>) => {
    const params = writeView({ ...listed, ...changes });
    void navigate({ pathname, search: params.toString() }, { state });
  };
  return { view, typed, setTyped, change };
}

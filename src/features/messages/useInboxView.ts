import { useCallbackRef } from '@mantine/hooks';
import { useDeferredValue, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useSession } from '#src/api/useSession.ts';
import { searchState } from '#src/ui/searchText/searchState.ts';
import { useSearchText } from '#src/ui/searchText/useSearchText.ts';
import type { InboxView } from './view.ts';
import { type ListedView, readView, writeView } from './viewParams.ts';

export interface InboxViewState {
  /** What the list is asked for: a moment behind what is typed, which never waits for the list. */
  view: InboxView;
  /** The part of it that stands in the address. */
  listed: ListedView;
  typed: string;
  setTyped: (text: string) => void;
  /** Changes what stands in the address, and what is searched for where it is named too; "back" undoes it. Always the same function. */
  change: (changes: Partial<InboxView>) => void;
}

export function useInboxView(): InboxViewState {
  const { user } = useSession();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [typed, setTyped] = useSearchText(user);
  const text = useDeferredValue(typed);
  const listed = useMemo(() => readView(new URLSearchParams(search)), [search]);
  const view = useMemo(() => ({ ...listed, text: text.trim() }), [listed, text]);
  const change = useCallbackRef(({ text: wanted = typed, ...changes }: Partial<InboxView>) => {
    const params = writeView({ ...listed, ...changes });
    setTyped(wanted);
    void navigate({ pathname, search: params.toString() }, { state: searchState(wanted, user) });
  });
  return { view, listed, typed, setTyped, change };
}

import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type CallView, readCallView, writeCallView } from './callView.ts';
import { useSearchText } from './useSearchText.ts';

interface ViewInUse {
  view: CallView;
  text: string;
  setText: (text: string) => void;
  change: (change: Partial<CallView>) => void;
}

/** What the list shows, as the address and the history's entry have it, and the way to change it. Back undoes a change. */
export function useCallView(): ViewInUse {
  const navigate = useNavigate();
  const { search } = useLocation();
  const [text, setText, state] = useSearchText();
  const view = useMemo(() => readCallView(new URLSearchParams(search)), [search]);
  const change = useCallback(
    (changed: Partial<CallView>) => {
      const params = writeCallView({ ...view, ...changed }, new URLSearchParams(search));
      // At once: a tick that comes later than the press looks like none.
      void navigate({ search: params.toString() }, { state, flushSync: true });
    },
    [navigate, search, state, view],
  );
  return { view, text, setText, change };
}

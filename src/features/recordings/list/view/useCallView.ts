import { startTransition, useMemo, useOptimistic } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useSession } from '#src/api/useSession.ts';
import { useSearchText } from '#src/ui/searchText/useSearchText.ts';
import { type CallView, readCallView, writeCallView } from './callView.ts';

interface ViewInUse {
  view: CallView;
  text: string;
  setText: (text: string) => void;
  change: (change: Partial<CallView>) => void;
  /** Takes out the search and all filters; the days and the order stay. */
  clear: () => void;
}

/** What the list shows, as the address and the history's entry have it, and the way to change it. Back undoes a change. */
export function useCallView(): ViewInUse {
  const navigate = useNavigate();
  const { user } = useSession();
  // At once: a tick that comes later than the press looks like none.
  const [search, showAtOnce] = useOptimistic(useLocation().search);
  const [text, setText, state] = useSearchText(user);
  const view = useMemo(() => readCallView(new URLSearchParams(search)), [search]);

  function go(changed: Partial<CallView>, carried: typeof state): void {
    const params = writeCallView({ ...view, ...changed }, new URLSearchParams(search)).toString();
    startTransition(() => {
      showAtOnce(`?${params}`);
      void navigate({ search: params }, { state: carried });
    });
  }

  return {
    view,
    text,
    setText,
    change: (changed) => go(changed, state),
    clear: () => {
      setText('');
      go({ filters: {} }, null);
    },
  };
}

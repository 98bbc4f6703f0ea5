import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { useEngine } from '#src/features/messages/engine/useEngine.ts';
import { useInbox } from '#src/features/messages/engine/useInbox.ts';
import { useRows } from '#src/features/messages/engine/useRows.ts';
import type { InboxWindow } from '#src/features/messages/engine/useWindows.ts';
import { windowQuery } from '#src/features/messages/engine/windowQuery.ts';
import { windowsOf } from '#src/features/messages/engine/windows.ts';
import type { InboxList, MessageRow } from '#src/features/messages/inboxList.ts';
import { defaultView } from '#src/features/messages/viewParams.ts';
import { invariant } from '#src/lib/invariant.ts';
import { addDays } from '#src/lib/time/civilDate.ts';
import { civilDateOf, startOfDay } from '#src/lib/time/zone.ts';
import { useNow } from '#src/ui/useNow.ts';
import { afterAnswer, afterLook, noArrivals } from './arrivals.ts';

const nothing: InboxList = {
  ids: new Float64Array(),
  times: new Float64Array(),
  taken: null,
  headings: [],
  total: 0,
  unread: 0,
  inRange: 0,
  text: '',
  facets: [],
  version: -1,
};

/** The same windows as the inbox opens with: they are asked for once. */
const lastDays = { ...defaultView, text: '' };

/** The newest that a notification could name. */
const NAMED = 12;
const named = { get: () => ({ first: 0, last: NAMED }), subscribe: () => () => {} };

interface Arrived {
  /** Messages that came in since somebody last looked, the latest last. */
  unnoticed: readonly number[];
  /** What is known of the newest. */
  rows: readonly (MessageRow | undefined)[];
  notice: () => void;
}

/** What comes in, whatever days and filters the list shows. `always`: asked for behind other tabs too. */
export function useArrivals(always: boolean): Arrived {
  const { timeZone } = useSession();
  const today = civilDateOf(useNow(), timeZone);
  const engine = useEngine();
  const { list, isUpdating, windows } = useInbox(lastDays, { today, timeZone });
  const [window] = windowsOf({ from: today, to: today }, today);
  invariant(window, 'today is a window of its own; see windowsOf');
  useQuery({ ...windowQuery(engine, window, timeZone), refetchIntervalInBackground: always });

  const [arrivals, setArrivals] = useState(noArrivals);
  const [answer, setAnswer] = useState<InboxList | null>(null);
  // A list of some of the days is no beginning: what the others hold would seem to have come in with their answer.
  const isWhole =
    !isUpdating &&
    windows[0]?.outcome.is === 'answered' &&
    windows.every(({ outcome }) => outcome.is !== 'pending');
  if (list && list !== answer && (isWhole || arrivals.known)) {
    setAnswer(list);
    setArrivals(afterAnswer(arrivals, { ...list, missingUntil: missingUntil(windows, timeZone) }));
  }
  const shown = list ?? nothing;
  const rowOf = useRows(shown, named);
  const notice = useCallback(() => setArrivals(afterLook), []);
  return { unnoticed: arrivals.unnoticed, rows: Array.from(shown.ids.subarray(0, NAMED), rowOf), notice };
}

function missingUntil(windows: readonly InboxWindow[], timeZone: string): number {
  const missing = windows.find(({ outcome }) => outcome.is !== 'answered');
  return missing ? startOfDay(addDays(missing.window.days.to, 1), timeZone) : 0;
}

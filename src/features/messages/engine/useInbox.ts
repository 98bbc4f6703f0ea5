import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { InboxList } from '#src/features/messages/inboxList.ts';
import type { InboxView } from '#src/features/messages/view.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { rangeOf } from '#src/lib/time/dayChoice.ts';
import { type Progress, progressOf } from './progress.ts';
import { useEngine } from './useEngine.ts';
import { type InboxWindow, stopAsking, useWindows } from './useWindows.ts';
import { useTurnOfDay } from './useTurnOfDay.ts';
import { viewOfWindows, viewsKey } from './viewQuery.ts';
import { windowsOf } from './windows.ts';

export interface Inbox {
  /** What the windows answered by now hold of the view; null until the first of them is. */
  list: InboxList | null;
  /** The list is that of the view, or of the answers, before. */
  isUpdating: boolean;
  /** Why there is no list though windows were answered; null as a rule. */
  error: unknown;
  windows: InboxWindow[];
  /** How many rows of the answers could not be read. */
  setAside: number;
  progress: Progress | null;
  /** Stops loading further windows, until `resume`, or until other days are chosen. */
  cancel: () => void;
  resume: () => void;
  isStopped: boolean;
  /** Asks for what a text finds while the page still shows its last letter. */
  lookAhead: (text: string) => void;
}

interface Here {
  today: CivilDate;
  timeZone: string;
}

/** The messages of a view: loaded window by window, a few at once, and shown as they come. */
export function useInbox(view: InboxView, { today, timeZone }: Here): Inbox {
  const client = useQueryClient();
  const engine = useEngine();
  const day = useTurnOfDay(view.days, today, timeZone);
  const { from, to } = rangeOf(view.days, day);
  const isOpenEnded = view.days.days === 'everything';
  const days = `${from}..${to}`;
  const [stoppedAt, setStoppedAt] = useState<string | null>(null);
  const isStopped = stoppedAt === days;

  const all = useMemo(() => windowsOf({ from, to }, day), [from, to, day]);
  const windows = useWindows(all, { timeZone, isOpenEnded, isStopped });
  const answered = windows.flatMap(({ loaded }) => loaded ?? []);

  const ask = (text: string) =>
    viewOfWindows(engine, { view: { ...view, text: text.trim() }, range: { from, to }, timeZone }, answered);
  const { data, error, isFetching, refetch } = useQuery(ask(view.text));

  return {
    list: data ?? null,
    isUpdating: isFetching && data !== undefined,
    error: data === undefined ? error : null,
    windows:
      data === undefined
        ? windows.map((window) => unseen(window, error, async () => (await refetch()).isSuccess))
        : windows,
    setAside: answered.reduce((sum, { setAside }) => sum + setAside, 0),
    progress: progressOf(
      windows.map(({ window }) => window),
      windows.map(({ outcome }) => outcome),
      isOpenEnded,
    ),
    cancel: () => {
      setStoppedAt(days);
      stopAsking(client);
    },
    resume: () => setStoppedAt(null),
    isStopped,
    lookAhead: (text) => {
      // Whoever types faster than the worker answers has it asked for the last letter, and not for each.
      if (answered.length > 0 && client.isFetching({ queryKey: viewsKey }) === 0)
        void client.prefetchQuery(ask(text));
    },
  };
}

/** What was answered counts as such only when there is a list of it: until then nobody can say that it is empty. */
function unseen(window: InboxWindow, error: unknown, askAgain: InboxWindow['askAgain']): InboxWindow {
  if (window.outcome.is !== 'answered') return window;
  return error
    ? { ...window, outcome: { is: 'failed', error }, askAgain }
    : { ...window, outcome: { is: 'pending' } };
}

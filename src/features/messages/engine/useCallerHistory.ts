import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { callerNumbers } from '#src/features/messages/caller.ts';
import type { History } from '#src/features/messages/worker/inboxService.ts';
import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';
import { type DayRange, earliestDay, firstOfMonth } from '#src/lib/time/dayChoice.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import type { Message } from '#src/v2/message.ts';
import { type CallFrequency, countedDays } from './countedDays.ts';
import { joinedDays, loadedWindows } from './loadedWindows.ts';
import { useEngine } from './useEngine.ts';
import { type InboxWindow, useWindows } from './useWindows.ts';
import { windowsOf } from './windows.ts';

interface CountedHistory extends Omit<History, 'recent'> {
  /** How often the caller has called with this message; null where nobody knows. */
  frequency: CallFrequency | null;
}

export interface CallerHistory {
  history: Pick<
    UseQueryResult<CountedHistory>,
    'data' | 'error' | 'errorUpdateCount' | 'refetch' | 'isFetching'
  >;
  /** The days that were looked through, newest first: those that any list has loaded, and those that were asked for here. */
  days: DayRange[];
  /** What was asked for here: what is pending, what failed and can be asked for again. */
  windows: InboxWindow[];
  /** Looks so many months further back. Null where there is nothing further back. */
  lookFurther: ((months: number) => void) | null;
}

/** Earlier messages of the same contact or number. */
export function useCallerHistory(
  message: Message,
  { today, timeZone }: { today: CivilDate; timeZone: string },
): CallerHistory {
  const client = useQueryClient();
  const engine = useEngine();
  const [asked, setAsked] = useState<{ id: number; from: CivilDate } | null>(null);
  const from = asked?.id === message.id ? asked.from : null;
  const to = civilDateOf(message.created_at, timeZone);
  const all = useMemo(() => (from === null ? [] : windowsOf({ from, to }, today)), [from, to, today]);
  const windows = useWindows(all, { timeZone, isOpenEnded: false, isStopped: false });

  const loaded = loadedWindows(client, engine);
  const days = joinedDays(loaded.map((window) => window.days)).filter((each) => each.from <= to);
  const counted = countedDays(message.created_at, days, timeZone);
  const request = {
    windows: loaded.map(({ key }) => key),
    contactId: message.contact_id,
    numbers: callerNumbers(message).map(({ text }) => text),
    before: message.created_at,
    since: counted?.start ?? message.created_at,
  };
  const { data, error, errorUpdateCount, refetch, isFetching } = useQuery({
    queryKey: [
      'messages',
      'history',
      message.id,
      engine.generation,
      loaded.map(({ version }) => version),
      request,
    ],
    queryFn: async ({ signal }): Promise<CountedHistory> => {
      // There may be no worker to ask either.
      if (loaded.length === 0) return { rows: [], total: 0, frequency: null };
      const { recent, ...history } = await engine.ask('history', request, signal);
      const frequency = counted && { count: recent + 1, since: counted.since, days: counted.days };
      return { ...history, frequency };
    },
    placeholderData: (before, query) =>
      query?.queryKey[2] === message.id ? keepPreviousData(before) : undefined,
    staleTime: Infinity,
    retry: false,
  });

  return {
    history: { data, error, errorUpdateCount, refetch, isFetching },
    days,
    windows,
    lookFurther:
      from !== null && from <= earliestDay
        ? null
        : (months) => setAsked({ id: message.id, from: monthsBefore(from ?? to, months) }),
  };
}

function monthsBefore(day: CivilDate, months: number): CivilDate {
  let first = firstOfMonth(day);
  for (let month = 0; month < months && first > earliestDay; month += 1)
    first = firstOfMonth(addDays(first, -1));
  return first < earliestDay ? earliestDay : first;
}

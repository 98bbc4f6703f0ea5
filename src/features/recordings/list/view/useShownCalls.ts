import { useMemo, useState } from 'react';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import type { Recording } from '#src/v2/recording.ts';
import { callHaystack, callsOf } from '#src/features/recordings/list/calls/call.ts';
import { type ShownCalls, shownCalls } from '#src/features/recordings/list/calls/shownCalls.ts';
import { createColumnsOf } from '#src/features/recordings/list/filters/columnsOf.ts';
import { daysOfCalls } from '#src/features/recordings/list/totals/buckets.ts';
import {
  type MessagesOnCalls,
  useMessagesOnCalls,
} from '#src/features/recordings/list/messages/useMessagesOnCalls.ts';
import type { CallView } from './callView.ts';
import { useListenedAsOf } from './useListenedAsOf.ts';

interface Asked extends CallView {
  text: string;
  /** Null for all. */
  range: DayRange | null;
  timeZone: string;
  /** Whether somebody looks at the filters, and so at their counts. */
  filtersOpened: boolean;
}

export interface ShownOfView extends ShownCalls {
  /** The days that the calls are of: those asked for, or where all were, from the first call to the last. */
  span: DayRange | null;
  /** Ids of the recordings that were played in this browser. */
  listened: ReadonlySet<number>;
  messages: MessagesOnCalls;
}

/** The calls of a view and what can be filtered further. */
export function useShownCalls(recordings: readonly Recording[], asked: Asked): ShownOfView {
  const { range, timeZone, text, filters, sort, filtersOpened } = asked;
  const calls = useMemo(() => callsOf(recordings), [recordings]);
  const haystacks = useMemo(() => once(() => calls.map(callHaystack)), [calls]);
  const span = useMemo(() => range ?? daysOfCalls(calls, timeZone), [range, calls, timeZone]);
  const isWanted = filtersOpened || (filters.message?.length ?? 0) > 0;
  const messages = useMessagesOnCalls({ days: span, isWanted }, timeZone);
  const { messageOn } = messages;
  const occasion = `${filters.listened?.join()} ${filtersOpened}`;
  const { listened, before } = useListenedAsOf(occasion);
  const [columnsOf] = useState(createColumnsOf);
  const columns = useMemo(
    () => columnsOf(calls, { timeZone, listened: before, messageOn }),
    [columnsOf, calls, timeZone, before, messageOn],
  );
  const shown = useMemo(
    () => shownCalls(calls, columns, haystacks, { days: range, timeZone, text, filters, sort }),
    [calls, columns, haystacks, range, timeZone, text, filters, sort],
  );
  return { ...shown, span, listened, messages };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

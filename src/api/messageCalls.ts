import { queryOptions } from '@tanstack/react-query';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { createKnownAnswers } from './knownAnswers.ts';
import { readMessages } from './readMessages.ts';

const known = createKnownAnswers<number[]>();

/** The ids of the calls on which the messages between two dates were taken; see readMessages. Nothing else of them is kept. */
export const messageCallsQuery = ({ from, to }: DayRange) =>
  queryOptions({
    queryKey: ['messages', 'calls', from, to],
    queryFn: ({ signal }) =>
      readMessages(
        { from, to },
        { signal, known, make: ({ rows }) => rows.flatMap(({ call_id }) => call_id ?? []) },
      ),
    // One that was taken meanwhile is on a call that has only just ended.
    staleTime: 60_000,
  });

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { recordingsQuery } from '#src/api/recordings.ts';
import { toDosQuery } from '#src/api/toDos.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { mostUsed } from './mostUsed.ts';

interface Suggestions {
  accountNumbers: string[];
  contacts: string[];
  senders: string[];
}

/** What the account uses already. Only offered: without them everything can be typed, so a failure is not worth a word. */
export function useSuggestions(): Suggestions {
  const recordings = useQuery(recordingsQuery()).data?.rows;
  const toDos = useQuery(toDosQuery()).data?.rows;
  return useMemo(() => {
    const shown = (field: 'contact' | 'from') =>
      mostUsed(toDos?.map(({ to_do: toDo }) => toDo[field] && formatPhone(toDo[field])) ?? []);
    return {
      // The documented answer of a To Do does not carry its account number, that of a recording does.
      accountNumbers: mostUsed([
        ...(recordings?.map(({ account_number: number }) => number) ?? []),
        ...(toDos?.map(({ to_do: { account_number: number } }) => number) ?? []),
      ]),
      contacts: shown('contact'),
      senders: shown('from'),
    };
  }, [recordings, toDos]);
}

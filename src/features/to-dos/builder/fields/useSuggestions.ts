import { useQuery } from '@tanstack/react-query';
import { recordingsQuery } from '#src/api/recordings.ts';
import { toDosQuery } from '#src/api/toDos.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { mostUsed } from './mostUsed.ts';

/** What the account uses already. Only offered: without them everything can be typed, so a failure is not worth a word. */
export function useSuggestions(): { accountNumbers: string[]; senders: string[] } {
  const recordings = useQuery(recordingsQuery());
  const toDos = useQuery(toDosQuery());
  const senders = toDos.data?.rows.map(({ to_do: { from } }) => from && formatPhone(from)) ?? [];
  return {
    // A To Do's answer does not carry its account number, a recording does.
    accountNumbers: mostUsed(recordings.data?.rows.map(({ account_number: number }) => number) ?? []),
    senders: mostUsed(senders),
  };
}

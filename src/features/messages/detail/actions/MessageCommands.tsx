import { useNavigate } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import type { Message } from '#src/v2/message.ts';
import { useTakeAway } from './useTakeAway.ts';

/** What can be done with the open message, for the keys and the palette. */
export function MessageCommands({ message }: { message: Message }) {
  const navigate = useNavigate();
  const group = 'The open message';
  useShortcuts([
    { label: 'Remind', group, keys: ['r'], run: () => void navigate(paths.newToDoFromMessage(message.id)) },
    ...useTakeAway(message).map(({ label, keys, run }) => ({ label, keys, run, group })),
  ]);
  return null;
}

import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconClipboardText, type Icon, IconLink, IconPrinter } from '@tabler/icons-react';
import { useHref } from 'react-router';
import { useSession } from '#src/api/useSession.ts';
import { paths } from '#src/lib/paths.ts';
import type { Message } from '#src/v2/message.ts';
import { messageAsText } from './messageAsText.ts';

export interface TakeAway {
  label: string;
  /** Said instead of the label for a moment, once it is done. */
  done: string | null;
  icon: Icon;
  keys: string[];
  run: () => void;
}

/** What takes a message elsewhere: its text, its address (which holds its id alone), a sheet of paper. */
export function useTakeAway(message: Message): TakeAway[] {
  const { timeZone } = useSession();
  const href = useHref(paths.message(message.id));
  const text = useClipboard();
  const link = useClipboard();
  return [
    {
      label: 'Copy as text',
      ...outcome(text, IconClipboardText),
      keys: ['c'],
      run: () => text.copy(messageAsText(message, timeZone)),
    },
    {
      label: 'Copy link',
      ...outcome(link, IconLink),
      keys: [],
      run: () => link.copy(new URL(href, window.location.href).href),
    },
    { label: 'Print', done: null, icon: IconPrinter, keys: [], run: () => window.print() },
  ];
}

function outcome(
  { copied, error }: ReturnType<typeof useClipboard>,
  icon: Icon,
): Pick<TakeAway, 'done' | 'icon'> {
  if (error) return { done: 'Could not copy', icon };
  return copied ? { done: 'Copied', icon: IconCheck } : { done: null, icon };
}

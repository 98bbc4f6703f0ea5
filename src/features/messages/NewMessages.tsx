import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { Message } from '#src/v2/message.ts';
import classes from './MessageList.module.css';

interface NewMessagesProps {
  /** Newest first. */
  messages: readonly Message[];
  atTop: boolean;
  onShow: () => void;
}

/** Says that messages came in above what is in view, where they do not show by themselves. */
export function NewMessages({ messages, atTop, onShow }: NewMessagesProps) {
  const newest = messages[0]?.created_at ?? 0;
  const [seen, setSeen] = useState(newest);
  if (atTop && seen !== newest) setSeen(newest);
  const count = atTop ? 0 : messages.filter(({ created_at }) => created_at > seen).length;
  return (
    <div role="status" className={classes.newMessages}>
      {count > 0 ? (
        <Button size="xs" radius="xl" leftSection={<IconArrowUp aria-hidden size={14} />} onClick={onShow}>
          {count === 1 ? '1 new message' : `${count} new messages`}
        </Button>
      ) : null}
    </div>
  );
}

import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useShown } from '#src/ui/virtual/useShown.ts';
import type { Virtual } from '#src/ui/virtual/useVirtual.ts';
import classes from './MessageList.module.css';

interface NewMessagesProps {
  /** When each message of the list was taken. */
  times: Float64Array;
  newest: number;
  /** When the newest was taken that somebody had in view. */
  seen: number;
  virtual: Virtual;
}

/** Says that messages came in above what is in view, where they do not show by themselves. */
export function NewMessages({ times, newest, seen, virtual }: NewMessagesProps) {
  const { isAtTop } = useShown(virtual);
  const isNew = newest > seen;
  const count = useMemo(() => (isNew ? times.filter((time) => time > seen).length : 0), [isNew, times, seen]);
  return (
    <div role="status" className={classes.newMessages}>
      {count > 0 && !isAtTop ? (
        <Button
          size="xs"
          radius="xl"
          leftSection={<IconArrowUp aria-hidden size={14} />}
          onClick={virtual.scrollToTop}
        >
          {count === 1 ? '1 new message' : `${count.toLocaleString('en-US')} new messages`}
        </Button>
      ) : null}
    </div>
  );
}

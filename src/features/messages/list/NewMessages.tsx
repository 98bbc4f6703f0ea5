import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import classes from './MessageList.module.css';

interface NewMessagesProps {
  /** When each message of the list was taken. */
  times: Float64Array;
  isAtTop: boolean;
  isAtTopNow: () => boolean;
  onShow: () => void;
}

/** Says that messages came in above what is in view, where they do not show by themselves. */
export function NewMessages({ times, isAtTop, isAtTopNow, onShow }: NewMessagesProps) {
  const newest = useMemo(() => times.reduce((latest, time) => Math.max(latest, time), 0), [times]);
  const [seen, setSeen] = useState(newest);
  useEffect(() => {
    if (isAtTopNow()) setSeen(newest);
  }, [newest, isAtTop, isAtTopNow]);
  const count = useMemo(() => times.filter((time) => time > seen).length, [times, seen]);
  return (
    <div role="status" className={classes.newMessages}>
      {count > 0 && !isAtTop ? (
        <Button size="xs" radius="xl" leftSection={<IconArrowUp aria-hidden size={14} />} onClick={onShow}>
          {count === 1 ? '1 new message' : `${count.toLocaleString('en-US')} new messages`}
        </Button>
      ) : null}
    </div>
  );
}

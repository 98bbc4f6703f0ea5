import { Text } from '@mantine/core';
import { useId } from 'react';
import { sendTime } from '#src/features/to-dos/sendTime.ts';
import classes from './SendTimes.module.css';

interface SendTimesProps {
  label: string;
  sends: readonly number[];
  now: number;
  timeZone: string;
}

export function SendTimes({ label, sends, now, timeZone }: SendTimesProps) {
  const labelId = useId();
  return (
    <div>
      <Text size="sm" c="dimmed" id={labelId}>
        {label}
      </Text>
      <ol className={classes.sends} aria-labelledby={labelId}>
        {sends.map((send) => (
          <li key={send}>{sendTime(send, now, timeZone)}</li>
        ))}
      </ol>
    </div>
  );
}

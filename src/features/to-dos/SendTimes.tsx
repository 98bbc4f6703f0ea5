import { Text } from '@mantine/core';
import { useId } from 'react';
import { formatExactMinute } from '#src/lib/time/format.ts';
import classes from './SendTimes.module.css';
import { untilWords } from './untilWords.ts';

interface SendTimesProps {
  label: string;
  sends: readonly number[];
  now: number;
  timeZone: string;
}

/** Each with its date, time and zone, and how long that is to go. */
export function SendTimes({ label, sends, now, timeZone }: SendTimesProps) {
  const labelId = useId();
  return (
    <div>
      <Text size="sm" fw={600} id={labelId}>
        {label}
      </Text>
      <ol className={classes.sends} aria-labelledby={labelId}>
        {sends.map((send) => (
          <li key={send}>
            <span>{formatExactMinute(send, timeZone)}</span>
            <Text component="span" inherit c="dimmed">
              {untilWords(send, now, timeZone)}
            </Text>
          </li>
        ))}
      </ol>
    </div>
  );
}

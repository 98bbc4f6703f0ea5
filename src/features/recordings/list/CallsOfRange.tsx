import { Button, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { formatLength } from '#src/lib/time/format.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { useNow } from '#src/ui/useNow.ts';
import type { Recording } from '#src/v2/recording.ts';
import { CallList } from './CallList.tsx';
import { callRows, callsOf, totalTalk } from './callRows.ts';
import { type DayRange, dayRangeLabels } from './dayRange.ts';

interface CallsOfRangeProps {
  recordings: Recording[];
  setAside: number;
  range: DayRange;
  onShowAll: () => void;
}

export function CallsOfRange({ recordings, setAside, range, onShowAll }: CallsOfRangeProps) {
  const { timeZone } = useSession();
  const now = useNow();
  const calls = useMemo(() => callsOf(recordings, range, now, timeZone), [recordings, range, now, timeZone]);
  const rows = useMemo(() => callRows(calls, timeZone), [calls, timeZone]);
  return (
    <>
      <Text size="sm" c="dimmed" pb="xs">
        {counted(calls.length, 'call')} · {formatLength(totalTalk(calls) * 1000)} of talk
        {setAside > 0 ? ` · ${counted(setAside, 'call')} could not be read, and not shown` : null}
      </Text>
      {calls.length > 0 ? (
        <CallList rows={rows} />
      ) : (
        <EmptyNotice title={`No calls in the ${dayRangeLabels[range].toLowerCase()}`}>
          <Button variant="default" onClick={onShowAll}>
            Show all calls
          </Button>
        </EmptyNotice>
      )}
    </>
  );
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

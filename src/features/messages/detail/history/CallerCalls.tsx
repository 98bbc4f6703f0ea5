import { Anchor, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { recordingsQuery } from '#src/api/recordings.ts';
import { useSession } from '#src/api/useSession.ts';
import { callerNumbers } from '#src/features/messages/caller.ts';
import { paths } from '#src/lib/paths.ts';
import { formatDayAndTime, formatLength } from '#src/lib/time/format.ts';
import { callNames } from '#src/player/callNames.ts';
import { PlayButton } from '#src/player/PlayButton.tsx';
import { trackOf } from '#src/player/playerState.ts';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import type { Message } from '#src/v2/message.ts';
import type { Recording } from '#src/v2/recording.ts';
import classes from './CallerHistory.module.css';
import { callsOfNumbers } from './callsOfNumbers.ts';
import { ShowMore } from './ShowMore.tsx';

interface CallerCallsProps {
  message: Message;
  now: number;
}

/** The other recorded calls from the caller's numbers. */
export function CallerCalls({ message, now }: CallerCallsProps) {
  const recordings = useQuery(recordingsQuery());
  const rows = recordings.data?.rows;
  const calls = useMemo(
    () =>
      callsOfNumbers(
        rows ?? [],
        callerNumbers(message).map(({ text }) => text),
        message.call_id,
      ),
    [rows, message],
  );
  return (
    <QueryStates
      query={recordings}
      isEmpty={() => calls.length === 0}
      pending={<Skeleton height={22} width={220} aria-busy />}
      empty={<Text size="sm">No other recorded calls from this number.</Text>}
    >
      {() => (
        <div>
          <Text size="sm" fw={550}>
            {calls.length === 1 ? '1 other recorded call' : `${calls.length} other recorded calls`}
          </Text>
          <ShowMore items={calls} label="calls" className={classes.list}>
            {(call) => <Call key={call.id} call={call} now={now} />}
          </ShowMore>
        </div>
      )}
    </QueryStates>
  );
}

function Call({ call, now }: { call: Recording; now: number }) {
  const { timeZone } = useSession();
  const track = trackOf(call);
  const { inLabel } = callNames(call.started_at, now, timeZone);
  const when = call.started_at === null ? 'Time unknown' : formatDayAndTime(call.started_at, now, timeZone);
  const talk = call.cdr?.talk_sec;
  return (
    <li className={classes.call}>
      {track ? <PlayButton track={track} what={inLabel} /> : null}
      {call.call_id === null ? (
        <span>{when}</span>
      ) : (
        <Anchor component={Link} to={paths.call(call.call_id)} size="sm" underline="always">
          {when}
        </Anchor>
      )}
      <Text size="sm" c="dimmed">
        {[
          typeof talk === 'number' ? `talked ${formatLength(talk * 1000)}` : null,
          call.agent_username,
          track ? null : 'no recording',
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </li>
  );
}

import { Anchor, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { recordingsQuery } from '#src/api/recordings.ts';
import { paths } from '#src/lib/paths.ts';
import { CallPlayer } from '#src/player/CallPlayer.tsx';
import { trackOf } from '#src/player/playerState.ts';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import type { Rows } from '#src/v2/envelope.ts';
import type { Recording } from '#src/v2/recording.ts';

const notListed = (
  <Text size="sm" c="dimmed">
    Its recording is not in the list of calls: the service keeps calls for a limited time, and a call that has
    only just ended may take a few minutes to appear.
  </Text>
);

/** The call on which the message was taken, to be listened to on the spot. */
export function MessageCall({ callId }: { callId: number }) {
  const ofThisCall = useCallback(
    ({ rows }: Rows<Recording>) => rows.filter(({ call_id }) => call_id === callId),
    [callId],
  );
  const recordings = useQuery({ ...recordingsQuery(), select: ofThisCall });
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        Call
      </Title>
      <QueryStates
        query={recordings}
        isEmpty={(found) => found.length === 0}
        pending={<Skeleton height={62} aria-busy />}
        empty={notListed}
      >
        {(found) => (
          <Stack gap="xs">
            {found.map((recording) => (
              <OneRecording key={recording.id} recording={recording} />
            ))}
            <Anchor component={Link} to={paths.call(callId)} size="sm">
              More about this call
            </Anchor>
          </Stack>
        )}
      </QueryStates>
    </section>
  );
}

function OneRecording({ recording }: { recording: Recording }) {
  const track = trackOf(recording);
  return track ? (
    <CallPlayer track={track} length={recording.cdr?.talk_sec ?? null} />
  ) : (
    <Text size="sm" c="dimmed">
      There is no recording of this call.
    </Text>
  );
}

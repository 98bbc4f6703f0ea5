import { Anchor, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { recordingsQuery } from '#src/api/recordings.ts';
import { paths } from '#src/lib/paths.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';

export function CallPage() {
  const { callId } = useParams();
  const recordings = useQuery(recordingsQuery());
  return (
    <Stack p="md">
      <title>Call · Frontdesk</title>
      <Anchor component={Link} to={paths.recordings()}>
        Recordings
      </Anchor>
      <Title order={1} size="h3">
        Call
      </Title>
      <QueryStates
        query={recordings}
        isEmpty={({ rows }) => !rows.some(({ call_id }) => String(call_id) === callId)}
        pending={<Skeleton height={400} />}
        empty={<EmptyNotice title="This call is not in the list of recordings" />}
      >
        {({ rows }) =>
          rows
            .filter(({ call_id }) => String(call_id) === callId)
            .map(({ id, from, did_number }) => (
              <Text key={id}>
                From {formatPhone(from ?? 'unknown')} to {formatPhone(did_number ?? 'unknown')}
              </Text>
            ))
        }
      </QueryStates>
    </Stack>
  );
}

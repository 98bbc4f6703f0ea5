import { Skeleton, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { recordingsQuery } from '#src/api/recordings.ts';
import { paths } from '#src/lib/paths.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';

export function RecordingsPage() {
  const recordings = useQuery(recordingsQuery());
  return (
    <Stack p="md">
      <title>Recordings · Frontdesk</title>
      <Title order={1} size="h3">
        Recordings
      </Title>
      <QueryStates
        query={recordings}
        isEmpty={({ rows }) => rows.length === 0}
        pending={<Skeleton height={400} />}
        empty={<EmptyNotice title="No calls yet" />}
      >
        {({ rows }) => (
          <ul>
            {rows.map(({ id, call_id, from }) => (
              <li key={id}>
                {call_id === null ? (
                  formatPhone(from ?? 'Unknown')
                ) : (
                  <Link to={paths.call(call_id)}>{formatPhone(from ?? 'Unknown')}</Link>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryStates>
    </Stack>
  );
}

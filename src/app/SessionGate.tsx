import { Box, Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sessionQuery } from '#src/api/session.ts';
import { QueryStates } from '#src/ui/QueryStates.tsx';

/** Shows what is below it only once it is known who is here. */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useQuery(sessionQuery());
  const pending = (
    <Center h="100dvh">
      <Loader aria-label="Loading Frontdesk" />
    </Center>
  );
  return session.data ? (
    children
  ) : (
    <Box p="md" maw={640}>
      <QueryStates query={session} isEmpty={() => false} pending={pending} empty={null}>
        {() => null}
      </QueryStates>
    </Box>
  );
}

import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';
import { sessionQuery } from '#src/api/session.ts';
import { Coming } from '#src/app/Coming.tsx';
import { paths } from '#src/lib/paths.ts';
import { later } from '#src/ui/later.ts';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import { useNow } from '#src/ui/useNow.ts';
import { OnePerson } from './OnePerson.tsx';

const SignInOverlay = later(async () => (await import('./SignInOverlay.tsx')).SignInOverlay);

/** Shows what is below it to whoever is signed in, and asks everyone else to do so. */
export function SessionGate({ children }: { children: ReactNode }) {
  const query = useQuery(sessionQuery());
  const { pathname, search, hash } = useLocation();
  const now = useNow();
  const pending = <Coming />;
  if (!query.data && query.errorUpdateCount === 0) return pending;
  if (!query.data)
    return (
      <Box p="md" maw={640}>
        <QueryStates query={query} isEmpty={() => false} pending={pending} empty={null}>
          {() => null}
        </QueryStates>
      </Box>
    );
  const visit = query.data;
  if (visit.is === 'leaving') return pending;
  if (visit.is === 'signed-out') return <Navigate to={paths.signIn(`${pathname}${search}${hash}`)} replace />;
  return (
    <OnePerson user={visit.session.user}>
      {children}
      {visit.is === 'ended' ? (
        <Suspense>
          <SignInOverlay session={visit.session} signIn={visit.signIn} now={now} />
        </Suspense>
      ) : null}
    </OnePerson>
  );
}

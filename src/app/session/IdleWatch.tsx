import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { sessionQuery } from '#src/api/session.ts';
import { useSession } from '#src/api/useSession.ts';
import { later } from '#src/ui/later.ts';
import { onEachSecond } from './onEachSecond.ts';
import { idleEndOf, sessionPhase } from './sessionPhase.ts';

const LastMinute = later(async () => (await import('./LastMinute.tsx')).LastMinute);

const ASK_AGAIN_MS = 10_000;

/** Watches how long the session goes on without use. Whether it really ends only the server knows, so it is asked first. */
export function IdleWatch() {
  const session = useSession();
  const { data: visit, dataUpdatedAt: askedAt } = useQuery(sessionQuery());
  const phase = useSyncExternalStore(onEachSecond, () =>
    visit?.is === 'signed-in' ? sessionPhase(session, askedAt, Date.now()) : 'fine',
  );
  const { refetch } = useQuery({
    ...sessionQuery(),
    // Also while its last minute runs: use in another tab gives it more.
    refetchInterval: phase === 'fine' ? false : ASK_AGAIN_MS,
    refetchIntervalInBackground: true,
  });
  useEffect(() => {
    if (phase === 'ask' || phase === 'over') void refetch();
  }, [phase, refetch]);
  if (phase !== 'warn') return null;
  return (
    <Suspense>
      <LastMinute endsAt={idleEndOf(session, askedAt)} />
    </Suspense>
  );
}

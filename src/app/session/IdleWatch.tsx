import { useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { sessionQuery } from '#src/api/session.ts';
import { useSession } from '#src/api/useSession.ts';
import { LastMinute } from './LastMinute.tsx';
import { onEachSecond } from './onEachSecond.ts';
import { idleEndOf, sessionPhase } from './sessionPhase.ts';

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
  return phase === 'warn' ? <LastMinute endsAt={idleEndOf(session, askedAt)} /> : null;
}

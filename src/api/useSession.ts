import { useQuery } from '@tanstack/react-query';
import { invariant } from '#src/lib/invariant.ts';
import { type Session, sessionQuery } from './session.ts';

/** Who is signed in, and the account's zone. For components below the shell, which shows its pages only with a session. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery());
  invariant(
    data && 'session' in data,
    'the page is shown outside the shell; see app/session/SessionGate.tsx',
  );
  return data.session;
}

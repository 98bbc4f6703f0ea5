import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '#src/api/session.ts';
import { paths } from '#src/lib/paths.ts';

/**
 * Leaves for the sign-in page, or for where the identity provider signs out. The page is emptied first: Back may bring this
 * very document back as it was left.
 */
export function leave(client: QueryClient, signOutAt: string | null): void {
  client.setQueryData(sessionQuery().queryKey, { is: 'leaving' });
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  client.getMutationCache().clear();
  location.replace(signOutAt ?? paths.signIn());
}

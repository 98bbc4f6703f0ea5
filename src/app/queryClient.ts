import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '#src/api/session.ts';
import { ApiError } from '#src/lib/apiError.ts';
import { tellOtherTabs } from './session/otherTabs.ts';

function isSignedOut(error: Error, key: readonly unknown[] | undefined): boolean {
  return error instanceof ApiError && error.code === 'unauthenticated' && key?.[0] !== 'session';
}

export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // The proxy asks the service again by itself; only the way to the proxy is worth a second try from here.
      retry: (failures, error) => failures < 1 && error instanceof ApiError && error.code === 'unreachable',
      // Offline a question fails, so that the page can say so, and is asked again with the network.
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    // Nothing is held back to be sent later, when nobody thinks of it any more.
    mutations: { networkMode: 'always' },
  },
  queryCache: new QueryCache({
    onError: (error, { queryKey }) => {
      if (isSignedOut(error, queryKey)) void queryClient.invalidateQueries(sessionQuery());
    },
  }),
  mutationCache: new MutationCache({
    onError: (error, _variables, _result, { options }) => {
      if (isSignedOut(error, options.mutationKey)) void queryClient.invalidateQueries(sessionQuery());
    },
    onSuccess: (_data, _variables, _result, { options: { mutationKey } }) => {
      if (mutationKey?.[0] === 'session') tellOtherTabs(mutationKey[1] === 'sign-out' ? 'left' : 'changed');
    },
  }),
});

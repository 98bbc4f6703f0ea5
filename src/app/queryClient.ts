import { QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '#src/api/session.ts';
import { ApiError } from '#src/lib/apiError.ts';

export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // The proxy asks the service again by itself; only the way to the proxy is worth a second try from here.
      retry: (failures, error) => failures < 1 && error instanceof ApiError && error.code === 'unreachable',
    },
  },
  queryCache: new QueryCache({
    onError: (error, query) => {
      const signedOut = error instanceof ApiError && error.code === 'unauthenticated';
      if (signedOut && query.queryKey[0] !== 'session') void queryClient.resetQueries(sessionQuery());
    },
  }),
});

import type { UseQueryResult } from '@tanstack/react-query';

/** The four states of anything that is fetched. `stale` in a ready or empty state: the last refresh failed, this is from before. */
export type QueryState<T> =
  | { is: 'pending' }
  | { is: 'error'; error: unknown }
  | { is: 'empty'; data: T; stale: unknown }
  | { is: 'ready'; data: T; stale: unknown };

/** Reads a query's state so that content, once there, stays through refetches, and a failure never looks like emptiness. */
export function queryState<T>(
  query: Pick<UseQueryResult<T>, 'data' | 'error'>,
  isEmpty: (data: T) => boolean,
): QueryState<T> {
  if (query.data !== undefined) {
    return { is: isEmpty(query.data) ? 'empty' : 'ready', data: query.data, stale: query.error };
  }
  return query.error ? { is: 'error', error: query.error } : { is: 'pending' };
}

import type { UseQueryResult } from '@tanstack/react-query';

/** The four states of anything that is fetched. `stale` in a ready or empty state: the last refresh failed, this is from before. */
export type QueryState<T> =
  | { is: 'pending' }
  | { is: 'error'; error: unknown }
  | { is: 'empty'; data: T; stale: unknown }
  | { is: 'ready'; data: T; stale: unknown };

/** What is told of a query: whether it was asked before for what it has no answer to. */
export type AskedQuery = Pick<UseQueryResult, 'data' | 'error' | 'isFetching' | 'errorUpdateCount'>;

/** Why there is no answer, also while it is asked for again: the query itself forgets it then. `last` is what was told before. */
export function errorOf({ data, error, isFetching, errorUpdateCount }: AskedQuery, last: unknown): unknown {
  const isRetried = data === undefined && isFetching && errorUpdateCount > 0;
  return error ?? (isRetried ? last : null);
}

/** Reads a query's state so that content, once there, stays through refetches, and a failure never looks like emptiness. */
export function queryState<T>(
  query: { data: T | undefined; error: unknown },
  isEmpty: (data: T) => boolean,
): QueryState<T> {
  if (query.data !== undefined) {
    return { is: isEmpty(query.data) ? 'empty' : 'ready', data: query.data, stale: query.error };
  }
  return query.error ? { is: 'error', error: query.error } : { is: 'pending' };
}

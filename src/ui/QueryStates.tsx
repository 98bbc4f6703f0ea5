import { Alert, Stack } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice.tsx';
import { type AskedQuery, queryState } from './queryState.ts';
import { RetryButton } from './RetryButton.tsx';
import { useErrorOf } from './useErrorOf.ts';

interface QueryStatesProps<T> {
  query: AskedQuery & Pick<UseQueryResult<T>, 'data' | 'refetch'>;
  isEmpty: (data: T) => boolean;
  pending: ReactNode;
  empty: ReactNode;
  children: (data: T) => ReactNode;
}

/** Pending, error, empty and ready of anything fetched: every page shows them through this. */
export function QueryStates<T>({ query, isEmpty, pending, empty, children }: QueryStatesProps<T>) {
  const error = useErrorOf(query);
  const state = queryState({ data: query.data, error }, isEmpty);
  const retry = () => void query.refetch();
  switch (state.is) {
    case 'pending':
      return pending;
    case 'error':
      return <ErrorNotice error={state.error} onRetry={retry} retrying={query.isFetching} />;
    case 'empty':
    case 'ready':
      return (
        <>
          {state.stale ? <StaleNotice onRetry={retry} retrying={query.isFetching} /> : null}
          {state.is === 'empty' ? empty : children(state.data)}
        </>
      );
  }
}

function StaleNotice({ onRetry, retrying }: { onRetry: () => void; retrying: boolean }) {
  return (
    <Alert role="status" variant="light" color="yellow" icon={<IconCloudOff aria-hidden />} p="xs" mb="xs">
      <Stack gap={4} align="flex-start">
        Could not refresh. What you see is from before.
        <RetryButton label="Refresh" isRetrying={retrying} onRetry={onRetry} />
      </Stack>
    </Alert>
  );
}

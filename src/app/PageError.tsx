import { Box } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRevalidator, useRouteError } from 'react-router';
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx';

/** What a page shows when it fails as a whole; the shell around it stays. */
export function PageError() {
  const error = useRouteError();
  const { reset } = useQueryErrorResetBoundary();
  const { revalidate, state } = useRevalidator();
  const retry = () => {
    reset();
    void revalidate();
  };
  return (
    <Box p="md" maw={640}>
      <ErrorNotice error={error} onRetry={retry} retrying={state === 'loading'} />
    </Box>
  );
}

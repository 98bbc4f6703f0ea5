import { Box } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useState } from 'react';
import { useRevalidator, useRouteError } from 'react-router';
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx';
import { reloadForNewVersion } from './newVersion.ts';

/** What a page shows when it fails as a whole; the shell around it stays. */
export function PageError() {
  const error = useRouteError();
  const { reset } = useQueryErrorResetBoundary();
  const { revalidate, state } = useRevalidator();
  const [isReloading] = useState(() => reloadForNewVersion(error));
  const retry = () => {
    reset();
    void revalidate();
  };
  if (isReloading) return null;
  return (
    <Box p="md" maw={640}>
      <title>Trouble · Frontdesk</title>
      <ErrorNotice error={error} onRetry={retry} retrying={state === 'loading'} />
    </Box>
  );
}

import { Box, VisuallyHidden } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useState, useTransition } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx';
import { reloadForNewVersion } from './newVersion.ts';

/** What a page shows when it fails as a whole; the shell around it stays. */
export function PageError({ error }: { error: unknown }) {
  const { reset } = useQueryErrorResetBoundary();
  const location = useLocation();
  const navigate = useNavigate();
  const [isRetrying, startRetrying] = useTransition();
  const [isReloading] = useState(() => reloadForNewVersion(error));
  const retry = () => {
    reset();
    startRetrying(() => void navigate(location, { replace: true, state: location.state }));
  };
  if (isReloading) return null;
  return (
    <Box p="md" maw={640}>
      <title>Error · Frontdesk</title>
      <VisuallyHidden component="h1">Error on this page</VisuallyHidden>
      <ErrorNotice error={error} onRetry={retry} retrying={isRetrying} />
    </Box>
  );
}

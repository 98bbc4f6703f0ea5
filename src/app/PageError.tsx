import { Box, VisuallyHidden } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate, useNavigation, useRouteError } from 'react-router';
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx';
import { reloadForNewVersion } from './newVersion.ts';

/** What a page shows when it fails as a whole; the shell around it stays. */
export function PageError() {
  const error = useRouteError();
  const { reset } = useQueryErrorResetBoundary();
  const location = useLocation();
  const navigate = useNavigate();
  const { state } = useNavigation();
  const [isReloading] = useState(() => reloadForNewVersion(error));
  const retry = () => {
    reset();
    void navigate(location, { replace: true, state: location.state });
  };
  if (isReloading) return null;
  return (
    <Box p="md" maw={640}>
      <title>Trouble · Frontdesk</title>
      <VisuallyHidden component="h1">Trouble with this page</VisuallyHidden>
      <ErrorNotice error={error} onRetry={retry} retrying={state === 'loading'} />
    </Box>
  );
}

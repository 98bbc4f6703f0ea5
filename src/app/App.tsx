import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from './queryClient.ts';
import { router } from './routes.tsx';
import { cssVariables, theme } from './theme.ts';
import { watchBrowser } from './watchBrowser.ts';

export function App() {
  useEffect(() => watchBrowser(queryClient), []);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}

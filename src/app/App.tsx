import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { BrowserRouter, HashRouter } from 'react-router';
import { Coming } from './Coming.tsx';
import { Contents } from './Contents.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { queryClient } from './queryClient.ts';
import { cssVariables, theme } from './theme.ts';
import { watchBrowser } from './watchBrowser.ts';

// A static host knows no page but index.html, so the demo keeps its addresses behind a #.
const Router = import.meta.env.MODE === 'demo' ? HashRouter : BrowserRouter;

export function App() {
  useEffect(() => watchBrowser(queryClient), []);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Router>
          <PageBoundary>
            {/* Around all pages: while the code of the next one comes, the one before stays. */}
            <Suspense fallback={<Coming />}>
              <Contents />
            </Suspense>
          </PageBoundary>
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  );
}

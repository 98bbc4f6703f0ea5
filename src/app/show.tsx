import '@fontsource-variable/inter';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import './Coming.css';
import './interFallback.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { invariant } from '#src/lib/invariant.ts';
import { App } from './App.tsx';

// Built, each of Mantine's components brings its own styles: see .ci/vite/mantineStyles.ts.
if (import.meta.env.DEV) void import('@mantine/core/styles.layer.css');

export function show(): void {
  const root = document.getElementById('root');
  invariant(root, 'index.html has no element with the id "root"');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

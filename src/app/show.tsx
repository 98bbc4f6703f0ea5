import '@fontsource-variable/inter';
import './styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { invariant } from '#src/lib/invariant.ts';
import { App } from './App.tsx';

export function show(): void {
  const root = document.getElementById('root');
  invariant(root, 'index.html has no element with the id "root"');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

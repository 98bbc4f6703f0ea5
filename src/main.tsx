import { lookAhead } from '#src/app/lookAhead.ts';

/** How long the page waits for what it will show, once it could be drawn without. */
const PATIENCE_MS = 300;

// This file is small and there early: what the page will ask for is asked for while the rest of the code is on its way.
async function start(): Promise<void> {
  const isDemo = import.meta.env.MODE === 'demo';
  if (isDemo) {
    const { startDemo } = await import('#src/demo/browser.ts');
    await startDemo();
  }
  // Read by the browser while the rest is on its way, and not after it.
  void import('react-dom/client');
  const ahead = lookAhead(isDemo ? new URL(location.hash.slice(1), location.origin) : location);
  const { show } = await import('#src/app/show.tsx');
  // All of it is drawn once, and not first without messages: on a slow machine that would take longer than most answers do.
  await Promise.race([ahead, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  show();
}

// Not awaited: the rest imports from the file that this becomes part of, and would wait for it for ever.
void start();

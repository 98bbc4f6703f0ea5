import { lookAhead } from '#src/app/lookAhead.ts';

// This file is small and there early: what the page will ask for is asked for while the rest of the code is on its way.
async function start(): Promise<void> {
  const isDemo = import.meta.env.MODE === 'demo';
  if (isDemo) {
    const { startDemo } = await import('#src/demo/browser.ts');
    await startDemo();
  }
  void lookAhead(isDemo ? new URL(location.hash.slice(1), location.origin) : location);
  const { show } = await import('#src/app/show.tsx');
  show();
}

// Not awaited: the rest imports from the file that this becomes part of, and would wait for it for ever.
void start();

import type { QueryClient } from '@tanstack/react-query';
import { noteTouch } from '#src/api/activity.ts';
import { followOtherTabs } from './session/otherTabs.ts';

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;

/** Listens for what only the browser can tell: a person's touch, other tabs, and a document brought back. */
export function watchBrowser(client: QueryClient): () => void {
  const stop = new AbortController();
  for (const touch of touches)
    window.addEventListener(touch, noteTouch, { passive: true, capture: true, signal: stop.signal });
  // A document that Back brought back whole may be that of whoever has left since.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) location.reload();
    },
    { signal: stop.signal },
  );
  const unfollow = followOtherTabs(client);
  return () => {
    stop.abort();
    unfollow();
  };
}

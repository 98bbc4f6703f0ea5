import type { QueryClient } from '@tanstack/react-query';
import { noteTouch } from '#src/api/activity.ts';
import { sessionQuery } from '#src/api/session.ts';
import { followOtherTabs } from './session/otherTabs.ts';

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;

/** Listens for what only the browser can tell: a person's touch, other tabs, and that Back brought this document back. */
export function watchBrowser(client: QueryClient): () => void {
  const stop = new AbortController();
  for (const touch of touches)
    window.addEventListener(touch, noteTouch, { passive: true, capture: true, signal: stop.signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) void client.invalidateQueries(sessionQuery());
    },
    { signal: stop.signal },
  );
  const unfollow = followOtherTabs(client);
  return () => {
    stop.abort();
    unfollow();
  };
}

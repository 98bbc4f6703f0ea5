import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '#src/api/session.ts';
import { leave } from './leave.ts';

/** `left`: somebody signed out. `changed`: somebody signed in, or stays. The tabs of a browser have one session. */
type News = 'left' | 'changed';

const channel = new BroadcastChannel('frontdesk-session');

export function tellOtherTabs(news: News): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has but one origin, its own
  channel.postMessage(news);
}

/** Follows what other tabs do to the session. */
export function followOtherTabs(client: QueryClient): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (data === 'left') leave(client, null);
    else void client.invalidateQueries(sessionQuery());
  };
  channel.addEventListener('message', hear);
  return () => channel.removeEventListener('message', hear);
}

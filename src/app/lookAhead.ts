import { sessionQuery } from '#src/api/session.ts';
import { paths } from '#src/lib/paths.ts';
import { askAhead, startEngine } from '#src/features/messages/engine/askAhead.ts';
import { loadPage } from './pages.ts';
import { queryClient } from './queryClient.ts';

/**
 * Asks for what the page at an address will ask for, before its code is there: who is here, and the messages of an inbox.
 * Resolves once the page can be shown with them, or cannot.
 */
export async function lookAhead({ pathname, search }: Pick<URL, 'pathname' | 'search'>): Promise<void> {
  const isInbox = pathname === paths.home() || pathname.startsWith(paths.messages());
  // What fails here is asked for again, and shown, by the page.
  const session = queryClient.prefetchQuery(sessionQuery());
  if (isInbox) startEngine(queryClient);
  const page = loadPage(pathname);
  await session;
  const visit = queryClient.getQueryData(sessionQuery().queryKey);
  if (visit?.is === 'signed-out') await loadPage(paths.signIn());
  if (visit?.is === 'signed-in' && isInbox)
    await askAhead(queryClient, { search, timeZone: visit.session.timeZone, now: Date.now() });
  await page;
}

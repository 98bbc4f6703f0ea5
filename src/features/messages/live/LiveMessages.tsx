import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { later } from '#src/ui/later.ts';
import { useKept } from '#src/ui/useKept.ts';
import { liveSettings } from './liveSettings.ts';

const Watch = later(async () => (await import('./Watch.tsx')).Watch);

/** Watches for new messages beside the inbox; on other pages only for those who want to be told. */
export function LiveMessages() {
  const [{ sound, notify }] = useKept(liveSettings);
  const { pathname } = useLocation();
  const isInboxShown = pathname.startsWith(paths.messages());
  if (!isInboxShown && !sound && !notify) return null;
  return (
    <Suspense>
      <Watch isInboxShown={isInboxShown} />
    </Suspense>
  );
}

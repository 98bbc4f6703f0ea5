import { useRef } from 'react';
import { Outlet } from 'react-router';
import { later } from '#src/ui/later.ts';
import { DemoBanner } from './DemoBanner.tsx';
import { Extra } from './Extra.tsx';
import { Header } from './Header.tsx';
import { Keyboard } from './keyboard/Keyboard.tsx';
import { Navigation } from './Navigation.tsx';
import { OfflineBanner } from './OfflineBanner.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { EndBanner } from './session/EndBanner.tsx';
import { IdleWatch } from './session/IdleWatch.tsx';
import { SessionGate } from './session/SessionGate.tsx';
import classes from './Shell.module.css';
import { useIsSettled } from './useIsSettled.ts';
import { usePageFocus } from './usePageFocus.ts';

const LiveMessages = later(
  async () => (await import('#src/features/messages/live/LiveMessages.tsx')).LiveMessages,
);
const Notices = later(async () => (await import('./Notices.tsx')).Notices);
const PlayerDock = later(async () => (await import('#src/player/PlayerDock.tsx')).PlayerDock);

/** Header, navigation (a rail on a desk, tabs at the bottom on a phone) and the page, which scrolls by itself. */
export function Shell() {
  const isSettled = useIsSettled();
  const page = useRef<HTMLDivElement>(null);
  usePageFocus(page);
  return (
    <SessionGate>
      <a href="#page" className={classes.skip}>
        Skip to the page
      </a>
      <div className={classes.shell}>
        <header className={classes.header}>
          <Header />
        </header>
        <div className={classes.nav}>
          <Navigation />
        </div>
        <main className={classes.main}>
          <DemoBanner />
          <OfflineBanner />
          <EndBanner />
          <div id="page" ref={page} tabIndex={-1} className={classes.page}>
            <PageBoundary>
              <Outlet />
            </PageBoundary>
          </div>
          <Extra>{isSettled ? <PlayerDock /> : null}</Extra>
        </main>
      </div>
      <Keyboard />
      <Extra>{isSettled ? <LiveMessages /> : null}</Extra>
      <Extra>{isSettled ? <Notices /> : null}</Extra>
      <Extra>
        <IdleWatch />
      </Extra>
    </SessionGate>
  );
}

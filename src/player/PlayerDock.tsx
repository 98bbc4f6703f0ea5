import { ActionIcon, Anchor, Skeleton, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { sessionQuery } from '#src/api/session.ts';
import { useSession } from '#src/api/useSession.ts';
import { paths } from '#src/lib/paths.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { onDemand } from '#src/ui/later.ts';
import { NotLoaded } from '#src/ui/NotLoaded.tsx';
import { useNow } from '#src/ui/useNow.ts';
import { callNames } from './callNames.ts';
import classes from './PlayerDock.module.css';
import { useIsInPlace } from './shownInPlace.ts';
import { useMediaSession } from './useMediaSession.ts';
import { player, usePlayer } from './usePlayer.ts';
import { usePlayerShortcuts } from './usePlayerShortcuts.ts';

const PlayerControls = onDemand(async () => (await import('./controls/PlayerControls.tsx')).PlayerControls);

/** The player at the bottom of every page but that of the call it plays, for as long as that has it in place. */
export function PlayerDock() {
  const { timeZone } = useSession();
  const now = useNow();
  const { pathname } = useLocation();
  const track = usePlayer((state) => state.track);
  const isInPlace = useIsInPlace();
  const { data: visit } = useQuery(sessionQuery());
  const hasEnded = visit?.is === 'ended';

  useMediaSession(!hasEnded);
  usePlayerShortcuts();
  useEffect(() => {
    window.addEventListener('pagehide', player.keepPlace);
    window.addEventListener('online', player.reconnect);
    return () => {
      window.removeEventListener('pagehide', player.keepPlace);
      window.removeEventListener('online', player.reconnect);
      // Whoever signs out leaves no recording running behind.
      player.close();
    };
  }, []);

  // Whoever stands before the request to sign in again may be another.
  useEffect(() => {
    if (hasEnded) player.pause();
  }, [hasEnded]);

  if (!track) return null;
  const names = callNames(track.startedAt, now, timeZone);
  const callPath = track.callId === null ? null : paths.call(track.callId);
  if (callPath === pathname && isInPlace) return null;
  return (
    <section aria-label="Player" className={classes.dock}>
      <Boundary
        tryAgainOn={track.recordingId}
        renderFailure={(_, tryAgain) => <NotLoaded what="The player" onRetry={tryAgain} />}
      >
        <Suspense fallback={<Skeleton className={classes.coming} aria-busy />}>
          <PlayerControls
            track={track}
            what={names.inLabel}
            size="small"
            title={
              callPath === null ? (
                <Text size="sm">{names.title}</Text>
              ) : (
                <Anchor component={Link} to={callPath} size="sm" className={classes.link}>
                  {names.title}
                </Anchor>
              )
            }
            close={
              <ActionIcon
                variant="subtle"
                color="gray"
                className={classes.close}
                aria-label="Close the player"
                onClick={player.close}
              >
                <IconX size={20} stroke={1.7} aria-hidden />
              </ActionIcon>
            }
          />
        </Suspense>
      </Boundary>
    </section>
  );
}

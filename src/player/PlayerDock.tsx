import { ActionIcon, Anchor, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { useSession } from '#src/api/useSession.ts';
import { paths } from '#src/lib/paths.ts';
import { useNow } from '#src/ui/useNow.ts';
import { callNames } from './callNames.ts';
import { PlayerControls } from './PlayerControls.tsx';
import classes from './PlayerDock.module.css';
import { player, usePlayer } from './usePlayer.ts';
import { useMediaSession } from './useMediaSession.ts';
import { useSpaceKey } from './useSpaceKey.ts';

/** The player at the bottom of every page but that of the call it plays, which has it in place. */
export function PlayerDock() {
  const { timeZone } = useSession();
  const now = useNow();
  const { pathname } = useLocation();
  const track = usePlayer((state) => state.track);
  const names = track && callNames(track.startedAt, now, timeZone);

  useMediaSession(names?.title ?? null);
  useSpaceKey();
  // Whoever signs out leaves no recording running behind.
  useEffect(() => player.close, []);

  if (!track || !names) return null;
  const callPath = track.callId === null ? null : paths.call(track.callId);
  if (callPath === pathname) return null;
  return (
    <section aria-label="Player" className={classes.dock}>
      <PlayerControls
        track={track}
        what={names.inLabel}
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
    </section>
  );
}

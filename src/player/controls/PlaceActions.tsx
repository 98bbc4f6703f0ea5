import { Button, Group } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconLink, IconRepeat } from '@tabler/icons-react';
import { useHref } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { formatClock } from '#src/lib/time/format.ts';
import type { Loop } from '#src/player/engine/jumps.ts';
import type { Track } from '#src/player/playerState.ts';
import { player, usePlayer } from '#src/player/usePlayer.ts';
import { DownloadLink } from './DownloadLink.tsx';
import classes from './PlaceActions.module.css';

/** What can be done with the place where a recording is, and with all of it. */
export function PlaceActions({ track, what }: { track: Track; what: string }) {
  const loop = usePlayer((state) => state.loop);
  const canSeek = usePlayer(({ seeking }) => seeking.is === 'free');
  return (
    <Group gap="xs" className={classes.actions}>
      <Button
        {...look}
        leftSection={<IconRepeat size={16} stroke={1.7} aria-hidden />}
        data-active={loop !== null || undefined}
        disabled={!canSeek}
        onClick={player.setLoopPoint}
      >
        {loopWords(loop)}
      </Button>
      {track.callId === null ? null : <CopyLink track={track} callId={track.callId} />}
      <DownloadLink track={track} what={what} />
    </Group>
  );
}

const look = { variant: 'default', size: 'xs', className: classes.action ?? '' } as const;

function CopyLink({ track: { recordingId }, callId }: { track: Track; callId: number }) {
  const second = usePlayer(({ elapsed }) => Math.floor(elapsed));
  const href = useHref(paths.callMoment(callId, recordingId, second));
  const { copy, copied, error } = useClipboard();
  const said = copied ? 'Copied' : error ? 'Could not copy' : `Copy link to ${formatClock(second)}`;
  return (
    <Button
      {...look}
      leftSection={<IconLink size={16} stroke={1.7} aria-hidden />}
      onClick={() => copy(new URL(href, location.href).href)}
    >
      <span aria-live={copied || error ? 'polite' : 'off'}>{said}</span>
    </Button>
  );
}

function loopWords(loop: Loop | null): string {
  if (loop === null) return 'Loop from here';
  if (loop.to === null) return `Loop from ${formatClock(loop.from)} to here`;
  return 'End the loop';
}

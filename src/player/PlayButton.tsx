import { ActionIcon, Loader } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import classes from './PlayButton.module.css';
import type { Track } from './playerState.ts';
import { usePlayer, usePlayOrPause } from './usePlayer.ts';

interface PlayButtonProps {
  track: Track;
  /** What it plays, to be read after "Play" or "Pause": "the call of Nov 21, 2:14 PM". */
  what: string;
  size?: number;
  /** The recordings in the order in which they are shown, this one among them: what is played before and after. */
  queue?: readonly Track[];
  /** Seconds to start at; without it, where it was left once. */
  at?: number;
  /** -1 in a list of which only one row is reached by the Tab key. */
  tabIndex?: number;
}

/** Plays and pauses one recording; may stand wherever a call is shown. */
export function PlayButton({ track, what, size = 32, queue, at, tabIndex }: PlayButtonProps) {
  const playOrPause = usePlayOrPause();
  const phase = usePlayer((state) =>
    state.track?.recordingId === track.recordingId ? state.phase : 'elsewhere',
  );
  const running = phase === 'playing' || phase === 'loading';
  const iconSize = Math.round(size * 0.5);
  return (
    <ActionIcon
      size={size}
      radius="xl"
      tabIndex={tabIndex}
      className={classes.button ?? ''}
      variant={phase === 'elsewhere' ? 'light' : 'filled'}
      aria-label={`${running ? 'Pause' : 'Play'} ${what}`}
      aria-busy={phase === 'loading'}
      onClick={() => playOrPause(track, { queue, at })}
    >
      {phase === 'loading' ? (
        <Loader size={iconSize} color="currentColor" aria-hidden />
      ) : running ? (
        <IconPlayerPauseFilled size={iconSize} aria-hidden />
      ) : (
        <IconPlayerPlayFilled size={iconSize} aria-hidden />
      )}
    </ActionIcon>
  );
}

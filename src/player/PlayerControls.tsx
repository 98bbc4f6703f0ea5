import { ActionIcon, Alert, NativeSelect, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconDownload,
  IconRewindBackward10,
  IconRewindForward10,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { PlayButton } from './PlayButton.tsx';
import classes from './PlayerControls.module.css';
import type { PlayerState, Problem, Track } from './playerState.ts';
import { problemWords } from './problemWords.ts';
import { SeekBar } from './SeekBar.tsx';
import { player, usePlayer } from './usePlayer.ts';

const speeds = [0.75, 1, 1.25, 1.5, 2];
const whole = (state: PlayerState) => state;

interface PlayerControlsProps {
  track: Track;
  /** "the call of Nov 21, 2:14 PM" */
  what: string;
  /** Stands before the seek bar. */
  title?: ReactNode;
  /** Stands at the end. */
  close?: ReactNode;
}

/** Everything to work the loaded recording with, in the dock and on a call's page. */
export function PlayerControls({ track, what, title, close }: PlayerControlsProps) {
  const { elapsed, total, speed, canSeek, problem } = usePlayer(whole);
  return (
    <div className={classes.controls}>
      <div className={classes.transport}>
        <div className={classes.back}>
          <SkipButton seconds={-10} disabled={!canSeek} />
        </div>
        <div className={classes.play}>
          <PlayButton track={track} what={what} size={40} />
        </div>
        <div className={classes.forward}>
          <SkipButton seconds={10} disabled={!canSeek} />
        </div>
      </div>
      {title ? <div className={classes.title}>{title}</div> : null}
      <div className={classes.seek}>
        <SeekBar elapsed={elapsed} total={total} disabled={!canSeek} onSeek={player.seek} />
      </div>
      <div className={classes.extras}>
        <NativeSelect
          aria-label="Speed"
          size="xs"
          className={classes.speed ?? ''}
          value={String(speed)}
          data={speeds.map((value) => ({ value: String(value), label: `${value}×` }))}
          onChange={(event) => player.setSpeed(Number(event.currentTarget.value))}
        />
        <ActionIcon
          component="a"
          href={`${track.link}?download`}
          download
          aria-label={`Download ${what}`}
          variant="subtle"
          color="gray"
          className={classes.button}
        >
          <IconDownload size={20} stroke={1.7} aria-hidden />
        </ActionIcon>
      </div>
      {close ? <div className={classes.close}>{close}</div> : null}
      {problem ? <PlayerProblem problem={problem} /> : null}
      {canSeek ? null : (
        <Text size="xs" c="dimmed" className={classes.note} role="status">
          The answering service sends this recording only from its start, so it cannot be moved about in.
        </Text>
      )}
    </div>
  );
}

function SkipButton({ seconds, disabled }: { seconds: 10 | -10; disabled: boolean }) {
  const Icon = seconds < 0 ? IconRewindBackward10 : IconRewindForward10;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      className={classes.button}
      aria-label={seconds < 0 ? 'Back 10 seconds' : 'Forward 10 seconds'}
      disabled={disabled}
      onClick={() => player.skip(seconds)}
    >
      <Icon size={22} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}

function PlayerProblem({ problem }: { problem: Problem }) {
  const { title, advice } = problemWords(problem);
  return (
    <Alert
      role="alert"
      variant="light"
      color="red"
      p="xs"
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
      className={classes.note ?? ''}
    >
      {advice}
    </Alert>
  );
}

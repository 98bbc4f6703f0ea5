import { Alert, Anchor, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { formatClock } from '#src/lib/time/format.ts';
import type { PlayerState } from '#src/player/playerState.ts';
import { player } from '#src/player/usePlayer.ts';
import classes from './PlayerLines.module.css';
import { problemWords } from './problemWords.ts';
import { seekingWords, shareWords } from './seekingWords.ts';

/** What there is to say of the loaded recording: what is wrong with it, and what has been done about it. */
export function PlayerLines({ problem, phase, seeking, takenUpAt }: PlayerState) {
  const limits = seekingWords(seeking);
  return (
    <div className={classes.lines}>
      {problem ? <ProblemNote problem={problem} /> : null}
      {phase === 'loading' ? (
        <Text size="xs" c="dimmed" className={classes.late}>
          Loading the recording…
        </Text>
      ) : null}
      {limits === null ? null : (
        <Text size="xs" c="dimmed">
          {/* The share changes all the time: to be read, and not to be told aloud. */}
          <span role="status">{limits}</span> {shareWords(seeking)}
        </Text>
      )}
      {takenUpAt === null ? null : (
        <Text size="xs" c="dimmed">
          Resumed at {formatClock(Math.floor(takenUpAt))}, where you left off.{' '}
          <Anchor
            component="button"
            type="button"
            size="xs"
            className={classes.again}
            onClick={() => player.seek(0)}
          >
            Start over
          </Anchor>
        </Text>
      )}
    </div>
  );
}

function ProblemNote({ problem }: { problem: NonNullable<PlayerState['problem']> }) {
  const { title, advice } = problemWords(problem);
  return (
    <Alert
      role="alert"
      variant="light"
      color="red"
      p="xs"
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
    >
      {advice}
    </Alert>
  );
}

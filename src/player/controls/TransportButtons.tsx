import { ActionIcon } from '@mantine/core';
import {
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
  IconRewindBackward10,
  IconRewindForward10,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { besideInQueue } from '#src/player/engine/queue.ts';
import { PlayButton } from '#src/player/PlayButton.tsx';
import type { Track } from '#src/player/playerState.ts';
import { player, usePlayer } from '#src/player/usePlayer.ts';
import classes from './TransportButtons.module.css';

/** Back, play, on; and to the recordings before and after, where the page told of some. */
export function TransportButtons({ track, what }: { track: Track; what: string }) {
  const queue = usePlayer((state) => state.queue);
  const canSeek = usePlayer(({ seeking }) => seeking.is === 'free');
  const [before, after] = [-1 as const, 1 as const].map((direction) =>
    besideInQueue(queue, track.recordingId, direction),
  );
  return (
    <div className={classes.transport}>
      {queue.length > 1 ? (
        <Step
          place="previous"
          label="Previous recording"
          Icon={IconPlayerTrackPrev}
          disabled={!before}
          onClick={player.previous}
        />
      ) : null}
      <Step
        place="back"
        label="Back 10 seconds"
        Icon={IconRewindBackward10}
        disabled={!canSeek}
        onClick={() => player.skip(-10)}
      />
      <div className={classes.play}>
        <PlayButton track={track} what={what} size={40} />
      </div>
      <Step
        place="forward"
        label="Forward 10 seconds"
        Icon={IconRewindForward10}
        disabled={!canSeek}
        onClick={() => player.skip(10)}
      />
      {queue.length > 1 ? (
        <Step
          place="next"
          label="Next recording"
          Icon={IconPlayerTrackNext}
          disabled={!after}
          onClick={player.next}
        />
      ) : null}
    </div>
  );
}

interface StepProps {
  place: 'previous' | 'back' | 'forward' | 'next';
  label: string;
  Icon: ComponentType<{ size: number; stroke: number; 'aria-hidden': true }>;
  disabled: boolean;
  onClick: () => void;
}

function Step({ place, label, Icon, disabled, onClick }: StepProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      className={classes.button}
      data-place={place}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={22} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}

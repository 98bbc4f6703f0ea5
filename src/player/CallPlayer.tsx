import { Text } from '@mantine/core';
import { useSession } from '#src/api/useSession.ts';
import { formatLength } from '#src/lib/time/format.ts';
import { useNow } from '#src/ui/useNow.ts';
import classes from './CallPlayer.module.css';
import { callNames } from './callNames.ts';
import { PlayButton } from './PlayButton.tsx';
import { PlayerControls } from './PlayerControls.tsx';
import type { Track } from './playerState.ts';
import { usePlayer } from './usePlayer.ts';

interface CallPlayerProps {
  track: Track;
  /** Roughly how long the recording is, in seconds, where that is known. */
  length: number | null;
}

/** The player in place. Nothing of the audio is asked for before play is pressed: what was listened to stands in the audit. */
export function CallPlayer({ track, length }: CallPlayerProps) {
  const { timeZone } = useSession();
  const what = callNames(track.startedAt, useNow(), timeZone).inLabel;
  const loaded = usePlayer((state) => (state.track?.recordingId === track.recordingId ? state.track : null));
  return (
    <section aria-label="Player of this call" className={classes.panel}>
      {loaded ? (
        <PlayerControls track={loaded} what={what} />
      ) : (
        <div className={classes.offer}>
          <PlayButton track={track} what={what} size={44} />
          <Text size="sm">
            Play the recording
            {length === null ? null : (
              <Text span c="dimmed">
                {' '}
                · about {formatLength(length * 1000)}
              </Text>
            )}
          </Text>
        </div>
      )}
    </section>
  );
}

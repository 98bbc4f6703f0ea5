import { Text } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { formatClock, formatLength } from '#src/lib/time/format.ts';
import { useNow } from '#src/ui/useNow.ts';
import { callNames } from './callNames.ts';
import classes from './CallPlayer.module.css';
import { PlayButton } from './PlayButton.tsx';
import type { Track } from './playerState.ts';
import { usePlayer } from './usePlayer.ts';

const loadControls = () => import('./LoadedCall.tsx');
const ControlsToCome = lazy(() => loadControls().then((module) => ({ default: module.LoadedCall })));

/**
 * The player's controls once they are loaded, which is before play is pressed: then they would be in the way of the sound. A lazy
 * component alone, even one that is loaded, shows its fallback first, and React keeps that for 300 ms.
 */
function useControls() {
  const [controls, setControls] = useState<Awaited<ReturnType<typeof loadControls>> | null>(null);
  useEffect(() => {
    // What fails to load is told by the lazy component.
    loadControls().then(setControls, () => {});
  }, []);
  return controls;
}

interface CallPlayerProps {
  track: Track;
  /** Roughly how long the recording is, in seconds, where that is known. */
  length: number | null;
  /** Seconds: the moment that somebody was sent to. */
  at?: number | null;
  /** The recordings in the order in which they are shown, this one among them. */
  queue?: readonly Track[];
}

/** The player in place. Nothing of the audio is asked for before play is pressed: what was listened to stands in the audit. */
export function CallPlayer({ track, length, at = null, queue }: CallPlayerProps) {
  const { timeZone } = useSession();
  const what = callNames(track.startedAt, useNow(), timeZone).inLabel;
  const loaded = usePlayer((state) => (state.track?.recordingId === track.recordingId ? state.track : null));
  const controls = useControls();
  const offer = (
    <div className={classes.offer}>
      <PlayButton
        track={track}
        what={what}
        size={44}
        {...(queue && { queue })}
        {...(at !== null && { at })}
      />
      <Text size="sm">
        {at === null ? 'Play the recording' : `Play the recording from ${formatClock(at)}`}
        {length === null ? null : (
          <Text span c="dimmed">
            {' '}
            · about {formatLength(length * 1000)}
          </Text>
        )}
      </Text>
    </div>
  );
  return (
    <section aria-label="Player of this call" className={classes.panel}>
      {loaded && controls ? <controls.LoadedCall track={loaded} what={what} at={at} /> : null}
      {loaded && !controls ? (
        <Suspense fallback={offer}>
          <ControlsToCome track={loaded} what={what} at={at} />
        </Suspense>
      ) : null}
      {loaded ? null : offer}
    </section>
  );
}

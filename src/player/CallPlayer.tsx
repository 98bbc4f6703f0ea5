import { Text } from '@mantine/core';
import { Suspense, useEffect } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { formatClock, formatLength } from '#src/lib/time/format.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { onDemand } from '#src/ui/later.ts';
import { NotLoaded } from '#src/ui/NotLoaded.tsx';
import { useNow } from '#src/ui/useNow.ts';
import { callNames } from './callNames.ts';
import classes from './CallPlayer.module.css';
import { PlayButton } from './PlayButton.tsx';
import type { Track } from './playerState.ts';
import { useShownInPlace } from './shownInPlace.ts';
import { usePlayer } from './usePlayer.ts';

const LoadedCall = onDemand(async () => (await import('./LoadedCall.tsx')).LoadedCall);

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
  useShownInPlace(loaded !== null);
  // Before play is pressed: then it would be in the way of the sound.
  useEffect(() => LoadedCall.load(), []);
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
      {loaded ? (
        <Boundary
          tryAgainOn={loaded.recordingId}
          renderFailure={(_, tryAgain) => (
            <>
              {offer}
              <NotLoaded what="The player" onRetry={tryAgain} />
            </>
          )}
        >
          <Suspense fallback={offer}>
            <LoadedCall track={loaded} what={what} at={at} />
          </Suspense>
        </Boundary>
      ) : (
        offer
      )}
    </section>
  );
}

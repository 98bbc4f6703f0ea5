import { Button, Text } from '@mantine/core';
import { formatClock } from '#src/lib/time/format.ts';
import { PlayerControls } from './controls/PlayerControls.tsx';
import { MomentNotes } from './notes/MomentNotes.tsx';
import type { Track } from './playerState.ts';
import { player, usePlayer } from './usePlayer.ts';
import { useWaveform } from './waveform/useWaveform.ts';
import { waveformWords } from './waveform/waveformWords.ts';

interface LoadedCallProps {
  track: Track;
  what: string;
  at: number | null;
}

/** The whole of the player: of the recording that it holds, on the page of its call. */
export function LoadedCall({ track, what, at }: LoadedCallProps) {
  const words = waveformWords(useWaveform(track.recordingId));
  const canSeek = usePlayer(({ seeking }) => seeking.is === 'free');
  const isElsewhere = usePlayer(({ elapsed }) => at !== null && Math.abs(elapsed - at) > 1);
  return (
    <>
      <PlayerControls track={track} what={what} size="large" />
      {words === null ? null : (
        <Text size="xs" c="dimmed" mt="xs">
          {words}
        </Text>
      )}
      {at !== null && isElsewhere ? (
        <Button variant="subtle" size="xs" mt="xs" disabled={!canSeek} onClick={() => player.seek(at)}>
          Go to {formatClock(at)}, the moment of the link
        </Button>
      ) : null}
      <MomentNotes recordingId={track.recordingId} />
    </>
  );
}

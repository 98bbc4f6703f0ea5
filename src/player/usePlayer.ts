import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { checkRecordingLink, openRecording, recordingsQuery } from '#src/api/recordings.ts';
import { keepPreference } from '#src/lib/kept/kept.ts';
import { createPlayer } from './engine/createPlayer.ts';
import { createSound } from './engine/createSound.ts';
import { placesSchema } from './engine/places.ts';
import { settingsSchema, usualSettings } from './engine/settings.ts';
import { noteListened } from './listened/listened.ts';
import type { PlayerState, Track } from './playerState.ts';
import { waveforms } from './waveform/waveforms.ts';

const audio = new Audio();

export const playerSettings = keepPreference({
  name: 'player',
  schema: settingsSchema,
  otherwise: usualSettings,
});

/** The one player of the dashboard: it outlives pages, so that a recording goes on while one reads messages. */
export const player = createPlayer(audio, {
  checkLink: checkRecordingLink,
  openRecording,
  settings: playerSettings,
  places: keepPreference({ name: 'places', schema: placesSchema, otherwise: [] }),
  sound: createSound(audio),
  silencesOf: waveforms.silencesOf,
});

waveforms.follow(player);
noteListened(player);

/** What `select` picks from the player's state; the component renders again only when that changes. */
export function usePlayer<T>(select: (state: PlayerState) => T): T {
  return useSyncExternalStore(player.subscribe, () => select(player.getState()));
}

interface PlayOptions {
  /** The recordings in the order in which they are shown, this one among them. */
  queue?: readonly Track[] | undefined;
  /** Seconds; without it, where the recording was left once. */
  at?: number | undefined;
}

/** Plays a track, whose link the player may renew from the list of recordings. */
export function usePlayTrack(): (track: Track, options?: PlayOptions) => void {
  const client = useQueryClient();
  return useCallback(
    (track, { queue, at } = {}) => {
      const renew = async (recordingId: number) => {
        const { rows } = await client.query({ ...recordingsQuery(), staleTime: 0 });
        return rows.find(({ id }) => id === recordingId)?.recording ?? null;
      };
      player.play(track, { renew, ...(queue && { queue }), ...(at !== undefined && { at }) });
    },
    [client],
  );
}

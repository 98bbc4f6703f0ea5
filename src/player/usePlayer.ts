import { useCallback, useSyncExternalStore } from 'react';
import { checkRecordingLink, openRecording } from '#src/api/recordings.ts';
import { useSession } from '#src/api/useSession.ts';
import { invariant } from '#src/lib/invariant.ts';
import { type Kept, keepPreference } from '#src/lib/kept/kept.ts';
import { createPlayer } from './engine/createPlayer.ts';
import { createSound } from './engine/createSound.ts';
import { type Places, placesSchema } from './engine/places.ts';
import { settingsSchema, usualSettings } from './engine/settings.ts';
import { noteListened } from './listened/listened.ts';
import type { PlayerState, Track } from './playerState.ts';
import { useRenewLink } from './useRenewLink.ts';
import { waveforms } from './waveform/waveforms.ts';

const audio = new Audio();

export const playerSettings = keepPreference({
  name: 'player',
  schema: settingsSchema,
  otherwise: usualSettings,
});

/** Where whoever is here left recordings. A document is for one person: known from the first recording on, they are theirs until it goes. */
let ownPlaces: Kept<Places> | null = null;

function keepPlacesOf(user: string): void {
  ownPlaces ??= keepPreference({
    name: `places:${encodeURIComponent(user)}`,
    schema: placesSchema,
    otherwise: [],
  });
}

/** The one player of the dashboard: it outlives pages, so that a recording goes on while one reads messages. */
export const player = createPlayer(audio, {
  checkLink: checkRecordingLink,
  openRecording,
  settings: playerSettings,
  places: () => {
    invariant(ownPlaces, 'recordings are played through usePlayOrPause');
    return ownPlaces;
  },
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

/** Plays a track, whose link the player may renew from the list of recordings; pauses the one that plays, and goes on with it. */
export function usePlayOrPause(): (track: Track, options?: PlayOptions) => void {
  const renew = useRenewLink();
  const { user } = useSession();
  return useCallback(
    (track, { queue, at } = {}) => {
      if (player.getState().track?.recordingId === track.recordingId) return player.toggle();
      keepPlacesOf(user);
      player.play(track, { renew, ...(queue && { queue }), ...(at !== undefined && { at }) });
    },
    [renew, user],
  );
}

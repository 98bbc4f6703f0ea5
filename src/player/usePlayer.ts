import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { checkRecordingLink, recordingsQuery } from '#src/api/recordings.ts';
import { createPlayer } from './createPlayer.ts';
import type { PlayerState, Track } from './playerState.ts';

/** The one player of the dashboard: it outlives pages, so that a recording goes on while one reads messages. */
export const player = createPlayer(new Audio(), checkRecordingLink);

/** What `select` picks from the player's state; the component renders again only when that changes. */
export function usePlayer<T>(select: (state: PlayerState) => T): T {
  return useSyncExternalStore(player.subscribe, () => select(player.getState()));
}

/** Plays a track, whose link the player may renew from the list of recordings. */
export function usePlayTrack(): (track: Track) => void {
  const client = useQueryClient();
  return useCallback(
    (track) =>
      player.play(track, async (recordingId) => {
        const { rows } = await client.query({ ...recordingsQuery(), staleTime: 0 });
        return rows.find(({ id }) => id === recordingId)?.recording ?? null;
      }),
    [client],
  );
}

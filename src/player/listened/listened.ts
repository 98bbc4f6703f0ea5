import { keepPreference } from '#src/lib/kept/kept.ts';
import type { PlayerState } from '#src/player/playerState.ts';
import { listenedSchema, withListened } from './listenedIds.ts';

export const listened = keepPreference<readonly number[]>({
  name: 'listened',
  schema: listenedSchema,
  otherwise: [],
});

/** Takes note of each recording that a player is heard to play. */
export function noteListened(player: {
  subscribe: (listener: () => void) => () => void;
  getState: () => Pick<PlayerState, 'phase' | 'track'>;
}): void {
  player.subscribe(() => {
    const { phase, track } = player.getState();
    if (phase !== 'playing' || !track) return;
    listened.update((ids) => withListened(ids, track.recordingId));
  });
}

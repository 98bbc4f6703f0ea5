import { useEffect } from 'react';
import { player } from './usePlayer.ts';

const handlers: [MediaSessionAction, MediaSessionActionHandler][] = [
  ['play', () => player.resume()],
  ['pause', () => player.pause()],
  ['stop', () => player.close()],
  ['seekbackward', ({ seekOffset }) => player.skip(-(seekOffset ?? 10))],
  ['seekforward', ({ seekOffset }) => player.skip(seekOffset ?? 10)],
  ['seekto', ({ seekTime }) => seekTime !== undefined && player.seek(seekTime)],
];

/** Media keys, headphones and lock screens work the player. The title is all that leaves the page: never a name or number. */
export function useMediaSession(title: string | null): void {
  useEffect(() => {
    if (title === null || !('mediaSession' in navigator)) return;
    const { mediaSession } = navigator;
    mediaSession.metadata = new MediaMetadata({ title, artist: 'Frontdesk' });
    for (const [action, handler] of handlers) mediaSession.setActionHandler(action, handler);
    return () => {
      mediaSession.metadata = null;
      for (const [action] of handlers) mediaSession.setActionHandler(action, null);
    };
  }, [title]);
}

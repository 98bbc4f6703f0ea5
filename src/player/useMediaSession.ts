import { useEffect } from 'react';
import { player, playerSettings, usePlayer } from './usePlayer.ts';

const handlers: [MediaSessionAction, MediaSessionActionHandler][] = [
  ['play', () => player.resume()],
  ['pause', () => player.pause()],
  ['stop', () => player.close()],
  ['seekbackward', ({ seekOffset }) => player.skip(-(seekOffset ?? 10))],
  ['seekforward', ({ seekOffset }) => player.skip(seekOffset ?? 10)],
  ['seekto', ({ seekTime }) => seekTime !== undefined && player.seek(seekTime)],
  ['previoustrack', () => player.previous()],
  ['nexttrack', () => player.next()],
];

/** Media keys, headphones and lock screens work the player. What they show leaves the page, so it says nothing of the call. */
export function useMediaSession(): void {
  const isLoaded = usePlayer(({ track }) => track !== null);
  const isPlaying = usePlayer(({ phase }) => phase === 'playing' || phase === 'loading');
  const total = usePlayer((state) => state.total);
  const second = usePlayer(({ elapsed }) => Math.floor(elapsed));

  useEffect(() => {
    if (!isLoaded || !('mediaSession' in navigator)) return;
    const { mediaSession } = navigator;
    mediaSession.metadata = new MediaMetadata({ title: 'Call recording', artist: 'Frontdesk' });
    for (const [action, handler] of handlers) mediaSession.setActionHandler(action, handler);
    return () => {
      mediaSession.metadata = null;
      mediaSession.playbackState = 'none';
      for (const [action] of handlers) mediaSession.setActionHandler(action, null);
    };
  }, [isLoaded]);

  useEffect(() => {
    if (!isLoaded || !('mediaSession' in navigator)) return;
    navigator.mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
    if (total === null || total === 0) return;
    navigator.mediaSession.setPositionState({
      duration: total,
      position: Math.min(second, total),
      playbackRate: playerSettings.get().speed,
    });
  }, [isLoaded, isPlaying, total, second]);
}

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

/** Left without a handler, browsers would work the audio element themselves. */
const ignore = () => {};

/**
 * Media keys, headphones and lock screens work the player; not where it is not `isAllowed`. What they show leaves the page, so it says
 * nothing of the call.
 */
export function useMediaSession(isAllowed: boolean): void {
  const isLoaded = usePlayer(({ track }) => track !== null);
  const isPlaying = usePlayer(({ phase }) => phase === 'playing' || phase === 'loading');
  const total = usePlayer((state) => state.total);
  const second = usePlayer(({ elapsed }) => Math.floor(elapsed));

  useEffect(() => {
    if (!isLoaded || !('mediaSession' in navigator)) return;
    const { mediaSession } = navigator;
    mediaSession.metadata = new MediaMetadata({ title: 'Call recording', artist: 'Frontdesk' });
    return () => {
      mediaSession.metadata = null;
      mediaSession.playbackState = 'none';
      for (const [action] of handlers) mediaSession.setActionHandler(action, null);
    };
  }, [isLoaded]);

  useEffect(() => {
    if (!isLoaded || !('mediaSession' in navigator)) return;
    for (const [action, handler] of handlers)
      navigator.mediaSession.setActionHandler(action, isAllowed ? handler : ignore);
  }, [isLoaded, isAllowed]);

  useEffect(() => {
    if (!isLoaded || !('mediaSession' in navigator)) return;
    navigator.mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
    // Without any, what the recording before had would go on being shown.
    if (total === null || total === 0) return navigator.mediaSession.setPositionState();
    navigator.mediaSession.setPositionState({
      duration: total,
      position: Math.min(second, total),
      playbackRate: playerSettings.get().speed,
    });
  }, [isLoaded, isPlaying, total, second]);
}

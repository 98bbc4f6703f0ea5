/** What the player uses of an audio element. */
export type PlayerAudio = Pick<
  HTMLAudioElement,
  | 'addEventListener'
  | 'currentTime'
  | 'defaultPlaybackRate'
  | 'duration'
  | 'load'
  | 'muted'
  | 'pause'
  | 'play'
  | 'playbackRate'
  | 'preload'
  | 'preservesPitch'
  | 'removeAttribute'
  | 'seekable'
  | 'src'
  | 'volume'
>;

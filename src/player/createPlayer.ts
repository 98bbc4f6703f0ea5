import { nothingLoaded, type PlayerState, type Problem, type Track } from './playerState.ts';

/** Reads the list again for the recording's link of now; null where it has none any more. */
export type RenewLink = (recordingId: number) => Promise<string | null>;

/** What the player uses of an audio element. */
export type PlayerAudio = Pick<
  HTMLAudioElement,
  | 'addEventListener'
  | 'currentTime'
  | 'defaultPlaybackRate'
  | 'duration'
  | 'load'
  | 'pause'
  | 'play'
  | 'playbackRate'
  | 'preload'
  | 'removeAttribute'
  | 'seekable'
  | 'src'
>;

export type Player = ReturnType<typeof createPlayer>;

/** Seconds to have played past a renewal before another is tried: a stream that always breaks at one place must not go round. */
const RENEW_AGAIN_AFTER = 10;

/**
 * The state of one audio element. A link that fails is renewed once and taken up at the same place; when that fails too,
 * `checkLink` (rejects with why the link is refused) tells a refused link from audio that cannot be played.
 */
export function createPlayer(audio: PlayerAudio, checkLink: (link: string) => Promise<void>) {
  const listeners = new Set<() => void>();
  let state = nothingLoaded;
  let renewLink: RenewLink | null = null;
  let wanted = false;
  let renewedAt: number | null = null;
  /** Counts what was asked of the element, so that an answer to an earlier question is dropped. */
  let turn = 0;

  function set(patch: Partial<PlayerState>): void {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  }

  function fail(problem: Problem): void {
    wanted = false;
    set({ phase: 'failed', problem });
  }

  function start(): void {
    wanted = true;
    audio.play().catch((error: unknown) => {
      // What else play() may reject with also comes as an error event, or means that something else was asked since.
      if (error instanceof DOMException && error.name === 'NotAllowedError') pause();
    });
  }

  function load(link: string, place: number): void {
    turn += 1;
    audio.defaultPlaybackRate = state.speed;
    audio.src = link;
    audio.currentTime = place;
    if (wanted) start();
  }

  async function renew(place: number): Promise<void> {
    const { track } = state;
    if (!track || !renewLink) return;
    const mine = ++turn;
    renewedAt = place;
    set({ phase: wanted ? 'loading' : 'paused', problem: null });
    try {
      const link = await renewLink(track.recordingId);
      if (mine !== turn) return;
      if (link === null) return fail({ is: 'gone' });
      set({ track: { ...track, link } });
      load(link, state.elapsed);
    } catch (error) {
      if (mine === turn) fail({ is: 'refused', error });
    }
  }

  async function explain(link: string): Promise<void> {
    const mine = ++turn;
    try {
      await checkLink(link);
      if (mine === turn) fail({ is: 'unplayable' });
    } catch (error) {
      if (mine === turn) fail({ is: 'refused', error });
    }
  }

  function broken(): void {
    const { track, elapsed } = state;
    if (!track) return;
    const sinceRenewal = renewedAt === null ? Infinity : elapsed - renewedAt;
    void (sinceRenewal < RENEW_AGAIN_AFTER ? explain(track.link) : renew(elapsed));
  }

  function resume(): void {
    if (state.phase === 'failed') {
      wanted = true;
      void renew(state.elapsed);
      return;
    }
    set({ phase: 'loading' });
    start();
  }

  function pause(): void {
    wanted = false;
    audio.pause();
    if (state.phase !== 'failed') set({ phase: 'paused' });
  }

  function seek(seconds: number): void {
    if (!state.track || !state.canSeek) return;
    const place = Math.min(Math.max(0, seconds), state.total ?? Infinity);
    set({ elapsed: place });
    if (state.phase !== 'failed') audio.currentTime = place;
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** Plays a track from its start, or goes on with it where it is the one loaded. */
  function play(track: Track, renewal: RenewLink): void {
    renewLink = renewal;
    if (state.track?.recordingId === track.recordingId) return resume();
    renewedAt = null;
    wanted = true;
    set({ ...nothingLoaded, speed: state.speed, track, phase: 'loading' });
    load(track.link, 0);
  }

  function toggle(): void {
    if (!state.track) return;
    if (wanted) pause();
    else resume();
  }

  function setSpeed(speed: number): void {
    audio.defaultPlaybackRate = speed;
    audio.playbackRate = speed;
    set({ speed });
  }

  /** Stops, and lets the recording go. */
  function close(): void {
    turn += 1;
    wanted = false;
    set({ ...nothingLoaded, speed: state.speed });
    audio.pause();
    audio.removeAttribute('src');
    audio.load();
  }

  audio.preload = 'metadata';
  audio.addEventListener('error', broken);
  audio.addEventListener('pause', () => wanted && pause());
  audio.addEventListener('playing', () => set({ phase: 'playing', problem: null }));
  audio.addEventListener('waiting', () => wanted && set({ phase: 'loading' }));
  audio.addEventListener('timeupdate', () => state.track && set({ elapsed: audio.currentTime }));
  audio.addEventListener('durationchange', () => {
    if (Number.isFinite(audio.duration)) set({ total: audio.duration });
  });
  audio.addEventListener('loadedmetadata', () => {
    const { seekable } = audio;
    set({ canSeek: seekable.length > 0 && seekable.end(seekable.length - 1) > 0 });
  });

  const skip = (seconds: number) => seek(state.elapsed + seconds);
  const getState = () => state;
  return { getState, subscribe, play, toggle, pause, resume, seek, skip, setSpeed, close };
}

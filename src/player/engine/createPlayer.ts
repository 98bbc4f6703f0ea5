import type { Kept } from '#src/lib/kept/kept.ts';
import { nothingLoaded, type PlayerState, type Track } from '#src/player/playerState.ts';
import { createAudioSource, type RenewLink, type SourceTools } from './createAudioSource.ts';
import type { Sound } from './createSound.ts';
import { createStore } from './createStore.ts';
import { jumpFrom, loopAfterPoint, loopAfterSeek, type Stretch } from './jumps.ts';
import { placeOf, type Places, withPlace } from './places.ts';
import type { PlayerAudio } from './playerAudio.ts';
import { besideInQueue } from './queue.ts';
import { type PlayerSettings, speedBeside } from './settings.ts';

interface PlayerTools extends SourceTools {
  settings: Kept<PlayerSettings>;
  /** Those of whoever plays. */
  places: () => Kept<Places>;
  sound: Sound;
  /** The silences of a recording that are known by now. */
  silencesOf: (recordingId: number) => readonly Stretch[];
}

interface Playing {
  renew: RenewLink;
  queue?: readonly Track[];
  /** Seconds; without it, where the recording was left once. */
  at?: number;
}

export type Player = ReturnType<typeof createPlayer>;

/** Seconds of playing after which its place is kept again, and after which it is no news that it was taken up. */
const KEEP_EVERY = 5;
const NO_NEWS_AFTER = 15;
/** Seconds. The audio tells its place four times a second at best: a loop's end that is nearer is not left to that. */
const NEAR = 0.5;
/** Seconds: further in, "previous" is the start of this recording. */
const STILL_AT_START = 3;

/** The state of one audio element, and everything that can be done with it. */
export function createPlayer(audio: PlayerAudio, tools: PlayerTools) {
  const { settings, sound } = tools;
  const store = createStore<PlayerState>(nothingLoaded);
  const source = createAudioSource(audio, store, tools);
  let keptAt = 0;
  /** How many hold on to the recording, so that no other follows it by itself. */
  let holds = 0;
  let loopEnds: ReturnType<typeof setTimeout> | undefined;

  /** Keeps where the recording is, for whoever comes back to it. */
  function keepPlace(): void {
    const { track, elapsed, total } = store.get();
    if (!track) return;
    keptAt = elapsed;
    tools.places().update((now) => withPlace(now, track.recordingId, { elapsed, total }));
  }

  function play(track: Track, { renew, queue, at }: Playing): void {
    source.renewBy(renew);
    begin(track, queue, at);
  }

  function begin(track: Track, queue: readonly Track[] = [], at?: number): void {
    sound.wake();
    keepPlace();
    const left = placeOf(tools.places().get(), track.recordingId);
    const place = at ?? left;
    const takenUpAt = at === undefined && left > 0 ? left : null;
    keptAt = place;
    store.set({ ...nothingLoaded, track, queue, phase: 'loading', elapsed: place, takenUpAt });
    source.begin(track, place);
  }

  function pause(): void {
    source.pause();
    keepPlace();
  }

  function resume(): void {
    if (!store.get().track) return;
    sound.wake();
    source.resume();
  }

  function seek(seconds: number): void {
    const { track, seeking, total, loop } = store.get();
    if (!track || seeking.is !== 'free') return;
    const place = Math.min(Math.max(0, seconds), total ?? Infinity);
    store.set({ elapsed: place, takenUpAt: null, loop: loopAfterSeek(loop, place) });
    source.seek(place);
  }

  function goTo(direction: 1 | -1): boolean {
    const { queue, track } = store.get();
    const beside = besideInQueue(queue, track?.recordingId, direction);
    if (beside) begin(beside, queue);
    return beside !== null;
  }

  function previous(): void {
    const { elapsed, seeking } = store.get();
    const canStartOver = seeking.is === 'free' && elapsed > STILL_AT_START;
    if (canStartOver || !goTo(-1)) seek(0);
  }

  function moved(): void {
    clearTimeout(loopEnds);
    const { track, phase, seeking, loop, takenUpAt } = store.get();
    if (!track) return;
    const elapsed = audio.currentTime;
    const isNews = takenUpAt !== null && Math.abs(elapsed - takenUpAt) < NO_NEWS_AFTER;
    store.set({ elapsed, takenUpAt: isNews ? takenUpAt : null });
    if (Math.abs(elapsed - keptAt) >= KEEP_EVERY) keepPlace();
    if (phase !== 'playing' || seeking.is !== 'free') return;
    const silences = settings.get().skipsSilence ? tools.silencesOf(track.recordingId) : [];
    const target = jumpFrom(elapsed, loop, silences);
    if (target !== null) return source.move(target);
    const untilEnd = loop?.to == null ? Infinity : loop.to - elapsed;
    if (untilEnd < NEAR) loopEnds = setTimeout(moved, (untilEnd / audio.playbackRate) * 1000);
  }

  function ended(): void {
    const { loop, total } = store.get();
    if (loop?.to != null) {
      source.move(loop.from);
      return source.resume();
    }
    if (total !== null) store.set({ elapsed: total });
    pause();
    if (settings.get().playsNext && holds === 0) goTo(1);
  }

  function applySettings(): void {
    const { speed } = settings.get();
    audio.defaultPlaybackRate = speed;
    audio.playbackRate = speed;
    sound.set(settings.get());
  }

  /** Has no other recording follow by itself until what it returns is called. */
  function hold(): () => void {
    holds += 1;
    return () => void (holds -= 1);
  }

  /** Stops, and lets the recording go. */
  function close(): void {
    keepPlace();
    store.set(nothingLoaded);
    source.close();
  }

  const change = (patch: Partial<PlayerSettings>) => void settings.update((now) => ({ ...now, ...patch }));

  audio.preservesPitch = true;
  audio.addEventListener('timeupdate', moved);
  audio.addEventListener('ended', ended);
  audio.addEventListener('durationchange', () => {
    if (Number.isFinite(audio.duration)) store.set({ total: audio.duration });
  });
  settings.subscribe(applySettings);
  applySettings();

  return {
    getState: store.get,
    subscribe: store.subscribe,
    play,
    pause,
    resume,
    toggle: () => (source.isWanted() ? pause() : resume()),
    seek,
    skip: (seconds: number) => seek(store.get().elapsed + seconds),
    previous,
    next: () => void goTo(1),
    setLoopPoint: () => store.set({ loop: loopAfterPoint(store.get().loop, store.get().elapsed) }),
    change,
    stepSpeed: (direction: 1 | -1) => change({ speed: speedBeside(settings.get().speed, direction) }),
    keepPlace,
    hold,
    reconnect: source.reconnect,
    close,
  };
}

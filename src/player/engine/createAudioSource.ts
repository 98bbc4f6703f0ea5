import type { Bytes } from '#src/api/http.ts';
import { ApiError } from '#src/lib/apiError.ts';
import type { PlayerState, Problem, Track } from '#src/player/playerState.ts';
import type { Store } from './createStore.ts';
import { createWholeFile } from './createWholeFile.ts';
import type { PlayerAudio } from './playerAudio.ts';

/** Reads the list again for the recording's link of now; null where it has none any more. */
export type RenewLink = (recordingId: number) => Promise<string | null>;

export interface SourceTools {
  /** Rejects with why a link is refused; resolves where it is good, so that the audio itself must be at fault. */
  checkLink: (link: string) => Promise<void>;
  openRecording: (link: string, from: number, signal: AbortSignal) => Promise<Bytes>;
}

/** Seconds to have played past a renewal before another is tried: a stream that always breaks at one place must not go round. */
const RENEW_AGAIN_AFTER = 10;

/** What an audio element plays, and from where: a link, which when it fails is renewed once and taken up at the same place, or the whole file. */
export function createAudioSource(audio: PlayerAudio, store: Store<PlayerState>, tools: SourceTools) {
  const whole = createWholeFile(store, tools.openRecording);
  let renewLink: RenewLink | null = null;
  let wanted = false;
  /** Whether it would play if it had not failed. */
  let wasCutOff = false;
  let renewedAt: number | null = null;
  /** Counts what was asked of the element, so that an answer to an earlier question is dropped. */
  let turn = 0;

  function fail(problem: Problem): void {
    wasCutOff = wanted && problem.is === 'refused' && isOutage(problem.error);
    wanted = false;
    store.set({ phase: 'failed', problem });
  }

  function start(): void {
    wanted = true;
    wasCutOff = false;
    audio.play().catch((error: unknown) => {
      // What else play() may reject with also comes as an error event, or means that something else was asked since.
      if (error instanceof DOMException && error.name === 'NotAllowedError') pause();
    });
  }

  function load(from: string, place: number): void {
    turn += 1;
    audio.src = from;
    audio.currentTime = place;
    if (wanted) start();
  }

  async function renew(place: number): Promise<void> {
    const { track } = store.get();
    if (!track || !renewLink) return;
    const mine = ++turn;
    renewedAt = place;
    whole.letGo();
    store.set({ phase: wanted ? 'loading' : 'paused', problem: null });
    try {
      const link = await renewLink(track.recordingId);
      if (mine !== turn) return;
      if (link === null) return fail({ is: 'gone' });
      store.set({ track: { ...track, link } });
      load(link, store.get().elapsed);
    } catch (error) {
      if (mine === turn) fail({ is: 'refused', error });
    }
  }

  async function explain(link: string): Promise<void> {
    const mine = ++turn;
    try {
      await tools.checkLink(link);
      if (mine === turn) fail({ is: 'unplayable' });
    } catch (error) {
      if (mine === turn) fail({ is: 'refused', error });
    }
  }

  /** What was fetched whole outlives its link; what is being fetched is waited for. */
  async function takeUpWhole(place: number): Promise<void> {
    const mine = ++turn;
    store.set({ phase: wanted ? 'loading' : 'paused' });
    const url = await whole.arrival();
    if (mine !== turn) return;
    if (url !== null && !audio.src.startsWith('blob:')) load(url, place);
    else await renewOrExplain(place);
  }

  async function renewOrExplain(place: number): Promise<void> {
    const { track } = store.get();
    if (!track) return;
    const sinceRenewal = renewedAt === null ? Infinity : place - renewedAt;
    await (sinceRenewal < RENEW_AGAIN_AFTER ? explain(track.link) : renew(place));
  }

  function broken(): void {
    const { track, elapsed, seeking } = store.get();
    if (!track) return;
    if (seeking.is === 'arriving' || (whole.url() !== null && !audio.src.startsWith('blob:')))
      void takeUpWhole(elapsed);
    else void renewOrExplain(elapsed);
  }

  function begin(track: Track, place: number): void {
    renewedAt = null;
    wanted = true;
    whole.letGo();
    load(track.link, place);
  }

  function resume(): void {
    if (store.get().phase === 'failed') {
      wanted = true;
      void renew(store.get().elapsed);
      return;
    }
    // What plays already would not tell that it does.
    if (!wanted) store.set({ phase: 'loading' });
    start();
  }

  function pause(): void {
    wanted = false;
    wasCutOff = false;
    audio.pause();
    if (store.get().phase !== 'failed') store.set({ phase: 'paused' });
  }

  function move(place: number): void {
    const url = whole.url();
    if (url !== null && audio.src !== url) load(url, place);
    else if (store.get().phase !== 'failed') audio.currentTime = place;
  }

  /** As `move`, by somebody: what fails at the place they chose was not tried there before. */
  function seek(place: number): void {
    renewedAt = null;
    move(place);
  }

  function close(): void {
    turn += 1;
    wanted = false;
    wasCutOff = false;
    whole.letGo();
    audio.pause();
    audio.removeAttribute('src');
    audio.load();
  }

  function hasMetadata(): void {
    const { seekable } = audio;
    const { track } = store.get();
    const isFree = seekable.length > 0 && seekable.end(seekable.length - 1) > 0;
    if (isFree) store.set({ seeking: { is: 'free' } });
    else if (track) {
      store.set({ takenUpAt: null });
      whole.fetch(track.link);
    }
  }

  audio.preload = 'metadata';
  audio.addEventListener('error', broken);
  audio.addEventListener('pause', () => wanted && pause());
  // It comes late of what was paused in the meantime.
  audio.addEventListener('playing', () => wanted && store.set({ phase: 'playing', problem: null }));
  audio.addEventListener('waiting', () => wanted && store.set({ phase: 'loading' }));
  audio.addEventListener('loadedmetadata', hasMetadata);

  /** Goes on with what was playing when the network went. */
  const reconnect = () => wasCutOff && resume();
  return {
    /** To be told before a recording begins. */
    renewBy: (renewal: RenewLink) => void (renewLink = renewal),
    begin,
    resume,
    pause,
    move,
    seek,
    close,
    reconnect,
    isWanted: () => wanted,
  };
}

function isOutage(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'unreachable';
}

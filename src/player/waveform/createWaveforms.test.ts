import { expect, test, vi } from 'vitest';
import { createStore } from '#src/player/engine/createStore.ts';
import { nothingLoaded, type PlayerState, type Track } from '#src/player/playerState.ts';
import { createWaveforms } from './createWaveforms.ts';
import type { Waveform } from './worker/measureRecording.ts';
import type { Source } from './worker/startMeasuring.ts';

const track: Track = { recordingId: 36, callId: 7, startedAt: 0, link: '/recordings/first' };
const other: Track = { ...track, recordingId: 37, link: '/recordings/other' };
const silent: Waveform = { levels: { values: new Uint8Array(200), isWhole: true }, outcome: 'read' };

/** Waveforms, and what was started to measure them, in order. */
function start() {
  const store = createStore<PlayerState>(nothingLoaded);
  const started: { source: Source; tell: (waveform: Waveform) => void; isEnded: boolean }[] = [];
  const waveforms = createWaveforms((source, tell) => {
    const one = { source, tell, isEnded: false };
    started.push(one);
    return () => void (one.isEnded = true);
  });
  waveforms.follow({ getState: store.get, subscribe: store.subscribe });
  return { store, started, waveforms };
}

test('a waveform is read once its recording plays, not before, and is kept', () => {
  const { store, started, waveforms } = start();
  store.set({ track, phase: 'loading' });
  store.set({ total: 10 });
  expect(started).toEqual([]);
  expect(waveforms.of(36)).toBeNull();
  store.set({ phase: 'playing' });
  expect(started.map(({ source }) => source)).toEqual(['/recordings/first']);
  expect(waveforms.of(36)).toMatchObject({ outcome: null });
  started[0]?.tell(silent);
  store.set({ elapsed: 1 });
  expect(waveforms.of(36)).toBe(silent);
  expect(waveforms.silencesOf(36)).toEqual([{ from: 0, to: 10 }]);
  expect(waveforms.silencesOf(36)).toBe(waveforms.silencesOf(36));
  store.set({ track: other });
  store.set({ track });
  expect(started.map(({ source }) => source)).toEqual(['/recordings/first', '/recordings/other']);
});

test('reading stops when another recording is chosen, and begins anew later', () => {
  const { store, started, waveforms } = start();
  store.set({ track, phase: 'playing' });
  store.set({ track: null, phase: 'paused' });
  expect(started[0]?.isEnded).toBe(true);
  started[0]?.tell({ ...silent, outcome: null });
  expect(waveforms.of(36), 'nor what was on its way').toBeNull();
  store.set({ track, phase: 'playing' });
  started[1]?.tell(silent);
  expect(waveforms.of(36)?.outcome).toBe('read');
});

test('what broke off is read anew from another link, and when it is played again, but not before', () => {
  const { store, started, waveforms } = start();
  store.set({ track, phase: 'playing' });
  started[0]?.tell({ ...silent, outcome: 'broke-off' });
  store.set({ elapsed: 1 });
  expect(started).toHaveLength(1);
  store.set({ track: { ...track, link: '/recordings/second' } });
  expect(started[1]?.source).toBe('/recordings/second');
  started[1]?.tell({ ...silent, outcome: 'broke-off' });
  store.set({ track: null });
  store.set({ track });
  expect(started[2]?.source).toBe('/recordings/first');
  started[2]?.tell(silent);
  expect(waveforms.of(36)).toBe(silent);
});

test('what is being read goes on when its link is renewed', () => {
  const { store, started, waveforms } = start();
  store.set({ track, phase: 'playing' });
  store.set({ track: { ...track, link: '/recordings/second' } });
  expect(started).toHaveLength(1);
  started[0]?.tell(silent);
  expect(waveforms.of(36)).toBe(silent);
});

test('only the newest are kept', () => {
  const { store, started, waveforms } = start();
  for (let recordingId = 1; recordingId <= 61; recordingId += 1) {
    store.set({ track: { ...track, recordingId }, phase: 'playing' });
    started.at(-1)?.tell(silent);
  }
  expect(waveforms.of(1)).toBeNull();
  expect(waveforms.of(2)).toBe(silent);
});

test('whoever shows a waveform is told of every change', () => {
  const { store, started, waveforms } = start();
  const listener = vi.fn<() => void>();
  const leave = waveforms.subscribe(listener);
  store.set({ track, phase: 'playing' });
  started[0]?.tell({ ...silent, outcome: 'broke-off' });
  expect(listener).toHaveBeenCalledTimes(2);
  leave();
  started[0]?.tell(silent);
  expect(listener).toHaveBeenCalledTimes(2);
});

test('row 38: a recording that is fetched whole is not fetched once more', () => {
  const { store, started, waveforms } = start();
  store.set({ track, phase: 'playing', seeking: { is: 'arriving', share: 0.5 } });
  expect(started).toEqual([]);
  expect(waveforms.of(36)).toBeNull();
  const whole = new Blob(['sound']);
  store.set({ whole, seeking: { is: 'free' } });
  expect(started.map(({ source }) => source)).toEqual([whole]);
});

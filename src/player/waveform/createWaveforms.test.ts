import { expect, test, vi } from 'vitest';
import { createStore } from '#src/player/engine/createStore.ts';
import { nothingLoaded, type PlayerState, type Track } from '#src/player/playerState.ts';
import { createWaveforms } from './createWaveforms.ts';
import { mp3Of } from './mp3.fixture.ts';
import type { Decode } from './readLevels.ts';

const track: Track = { recordingId: 36, callId: 7, startedAt: 0, link: '/recordings/first' };
const other: Track = { ...track, recordingId: 37, link: '/recordings/other' };
const file = mp3Of(...Array.from({ length: 200 }, () => 5));
const silent: Decode = (bytes) =>
  Promise.resolve({ channels: [new Float32Array(Math.floor(bytes.length / 108) * 288)], rate: 8000 });

function start() {
  const store = createStore<PlayerState>(nothingLoaded);
  const open = vi.fn<
    (link: string, from: number, signal: AbortSignal) => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>
  >(() => Promise.resolve(new Blob([file]).stream()));
  const waveforms = createWaveforms(open, silent);
  waveforms.follow({ getState: store.get, subscribe: store.subscribe });
  return { store, open, waveforms };
}

test('a waveform is read once its recording plays, not before, and is kept', async () => {
  const { store, open, waveforms } = start();
  store.set({ track, phase: 'loading' });
  expect(open).not.toHaveBeenCalled();
  store.set({ phase: 'playing' });
  expect(waveforms.of(36)).toMatchObject({ outcome: null });
  await vi.waitFor(() => expect(waveforms.of(36)?.outcome).toBe('read'));
  expect(waveforms.silencesOf(36)).toEqual([{ from: 0, to: 7.2 }]);
  expect(waveforms.silencesOf(36)).toBe(waveforms.silencesOf(36));
  store.set({ track: other });
  store.set({ track });
  expect(open.mock.calls.map(([link]) => link)).toEqual(['/recordings/first', '/recordings/other']);
});

test('reading stops when another recording is chosen, and begins anew later', async () => {
  const { store, open, waveforms } = start();
  const never = new ReadableStream<Uint8Array<ArrayBuffer>>();
  open.mockResolvedValueOnce(never);
  store.set({ track, phase: 'playing' });
  const signal = open.mock.calls[0]?.[2];
  store.set({ track: null, phase: 'paused' });
  expect(signal?.aborted).toBe(true);
  expect(waveforms.of(36)).toBeNull();
  store.set({ track, phase: 'playing' });
  await vi.waitFor(() => expect(waveforms.of(36)?.outcome).toBe('read'));
});

test('what cannot be fetched leaves what is there', async () => {
  const { store, open, waveforms } = start();
  open.mockRejectedValue(new Error('no way'));
  store.set({ track, phase: 'playing' });
  await vi.waitFor(() => expect(waveforms.of(36)?.outcome).toBe('broke-off'));
});

test('row 38: a recording that is fetched whole is not fetched once more', async () => {
  const { store, open, waveforms } = start();
  store.set({ track, phase: 'playing', seeking: { is: 'arriving', share: 0.5 } });
  expect(waveforms.of(36)).toBeNull();
  store.set({ whole: new Blob([file]), seeking: { is: 'free' } });
  await vi.waitFor(() => expect(waveforms.of(36)?.outcome).toBe('read'));
  expect(open).not.toHaveBeenCalled();
});

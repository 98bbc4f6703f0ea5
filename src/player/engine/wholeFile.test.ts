import { beforeEach, expect, test, vi } from 'vitest';
import type { Bytes } from '#src/api/http.ts';
import type { Track } from '#src/player/playerState.ts';
import type { Player } from './createPlayer.ts';
import type { FakeAudio } from './fakeAudio.ts';
import { startTestPlayer } from './testPlayer.ts';

const track: Track = { recordingId: 36, callId: 7, startedAt: 0, link: '/recordings/first' };
const renew = () => Promise.resolve('/recordings/second');

let audio: FakeAudio;
let player: Player;
const openRecording = vi.fn<(link: string, from: number, signal: AbortSignal) => Promise<Bytes>>();

function bytesOf(size: number | null): Bytes {
  return { stream: new Blob([new Uint8Array(100)]).stream(), size, type: 'audio/mpeg' };
}

beforeEach(() => {
  openRecording.mockReset().mockResolvedValue(bytesOf(100));
  ({ audio, player } = startTestPlayer({ openRecording }));
  // The service sends this one only from its start.
  audio.seekableEnd = 0;
  player.play(track, { renew });
  audio.hasMetadata(180);
  audio.playsTo(10);
});

const arrives = () => vi.waitFor(() => expect(player.getState().whole).not.toBeNull());

test('row 38: it plays from its start while the whole is fetched, and then can be moved about in', async () => {
  expect(player.getState()).toMatchObject({ phase: 'playing', seeking: { is: 'arriving' } });
  await arrives();
  expect(player.getState().seeking).toEqual({ is: 'free' });
  expect(audio.loaded, 'playing is not disturbed before somebody moves').toEqual(['/recordings/first']);
  player.seek(60);
  expect(audio.src).toMatch(/^blob:/);
  expect(audio).toMatchObject({ currentTime: 60, running: true });
  audio.seekableEnd = 180;
  audio.hasMetadata(180);
  player.seek(90);
  expect(audio.currentTime).toBe(90);
  expect(audio.loaded).toHaveLength(2);
  expect(openRecording).toHaveBeenCalledOnce();
});

test('row 38: a stream that breaks meanwhile goes on from the whole, at its place', async () => {
  audio.happens('error');
  expect(player.getState().phase).toBe('loading');
  await vi.waitFor(() => expect(audio.src).toMatch(/^blob:/));
  expect(audio).toMatchObject({ currentTime: 10, running: true });
});

test('row 38: one that is too large to be held cannot be moved about in', async () => {
  openRecording.mockResolvedValue(bytesOf(2 ** 31));
  audio.hasMetadata(180);
  await vi.waitFor(() => expect(player.getState().seeking).toEqual({ is: 'never' }));
  player.seek(60);
  expect(audio.currentTime).toBe(10);
});

test('a whole that does not come leaves the playing alone, and a break is renewed as ever', async () => {
  openRecording.mockRejectedValue(new Error('gone'));
  audio.hasMetadata(180);
  await vi.waitFor(() => expect(player.getState().seeking).toEqual({ is: 'never' }));
  expect(player.getState()).toMatchObject({ phase: 'playing', problem: null });
  audio.happens('error');
  await vi.waitFor(() => expect(audio.src).toBe('/recordings/second'));
});

test('fetching stops when the recording is let go, and its memory with it', async () => {
  await arrives();
  player.close();
  expect(player.getState().whole).toBeNull();
  expect(openRecording.mock.calls[0]?.[2].aborted).toBe(true);
});

test('row 39: a stream that always breaks at one place, and cannot be had whole, is renewed once', async () => {
  openRecording.mockRejectedValue(new Error('it broke off'));
  audio.hasMetadata(180);
  audio.happens('error');
  await vi.waitFor(() => expect(audio.src).toBe('/recordings/second'));
  audio.hasMetadata(180);
  audio.happens('error');
  await vi.waitFor(() => expect(player.getState().phase).toBe('failed'));
  expect(audio.loaded).toEqual(['/recordings/first', '/recordings/second']);
});

test('how much has come is told by the percent, however small the pieces', async () => {
  const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (let piece = 0; piece < 1000; piece += 1) controller.enqueue(new Uint8Array(2));
      controller.close();
    },
  });
  openRecording.mockResolvedValue({ stream: pieces, size: 2000, type: 'audio/mpeg' });
  let changes = 0;
  player.subscribe(() => (changes += 1));
  audio.hasMetadata(180);
  await arrives();
  expect(changes).toBeGreaterThan(99);
  expect(changes).toBeLessThan(120);
});

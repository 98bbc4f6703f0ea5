import { beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '#src/lib/apiError.ts';
import type { Track } from '#src/player/playerState.ts';
import type { Player } from './createPlayer.ts';
import type { FakeAudio } from './fakeAudio.ts';
import { startTestPlayer } from './testPlayer.ts';

const track: Track = { recordingId: 36, callId: 266_805, startedAt: 0, link: '/recordings/first' };
const other: Track = { ...track, recordingId: 37, link: '/recordings/other' };

let audio: FakeAudio;
let player: Player;
const renew = vi.fn<(recordingId: number) => Promise<string | null>>();
const check = vi.fn<(link: string) => Promise<void>>();

beforeEach(() => {
  renew.mockReset().mockResolvedValue('/recordings/second');
  check.mockReset().mockResolvedValue();
  ({ audio, player } = startTestPlayer({ checkLink: check }));
});

/** Lets what was awaited go on. */
const settled = () => vi.waitFor(() => expect(player.getState().phase).not.toBe('loading'));

function playTo(seconds: number): void {
  player.play(track, { renew });
  audio.hasMetadata(180);
  audio.playsTo(seconds);
}

test('row 39, 40: a failing link is renewed, and the new one goes on at the same place', async () => {
  playTo(30);
  audio.happens('error');
  expect(player.getState()).toMatchObject({ phase: 'loading', elapsed: 30 });
  await vi.waitFor(() => expect(audio.loaded).toEqual(['/recordings/first', '/recordings/second']));
  expect(renew).toHaveBeenCalledExactlyOnceWith(36);
  expect(audio).toMatchObject({ currentTime: 30, running: true });
  expect(player.getState().track?.link).toBe('/recordings/second');
});

test('row 39: a failing link is renewed once: refused again, it says why and asks no more', async () => {
  const refusal = new ApiError('not_found', 'gone');
  check.mockRejectedValue(refusal);
  player.play(track, { renew });
  audio.happens('error');
  await vi.waitFor(() => expect(audio.loaded).toHaveLength(2));
  audio.happens('error');
  await settled();
  expect(player.getState().problem).toEqual({ is: 'refused', error: refusal });
  expect(check).toHaveBeenCalledExactlyOnceWith('/recordings/second');
  expect(renew).toHaveBeenCalledOnce();
});

test('a failing link that is good is audio that cannot be played', async () => {
  player.play(track, { renew });
  audio.happens('error');
  await vi.waitFor(() => expect(audio.loaded).toHaveLength(2));
  audio.happens('error');
  await settled();
  expect(player.getState().problem).toEqual({ is: 'unplayable' });
});

test('a failing link that the list has no longer is gone', async () => {
  renew.mockResolvedValue(null);
  playTo(30);
  audio.happens('error');
  await settled();
  expect(player.getState()).toMatchObject({ phase: 'failed', problem: { is: 'gone' }, elapsed: 30 });
});

test('a failing link, when the list cannot be read either, says that', async () => {
  const error = new ApiError('unreachable', 'offline');
  renew.mockRejectedValue(error);
  playTo(30);
  audio.happens('error');
  await settled();
  expect(player.getState().problem).toEqual({ is: 'refused', error });
});

test('a link may fail again further on and is renewed again, but not over and over at one place', async () => {
  check.mockRejectedValue(new ApiError('upstream_unavailable', 'down'));
  playTo(30);
  audio.happens('error');
  await vi.waitFor(() => expect(audio.loaded).toHaveLength(2));
  audio.playsTo(41);
  audio.happens('error');
  await vi.waitFor(() => expect(audio.loaded).toHaveLength(3));
  audio.playsTo(42);
  audio.happens('error');
  await settled();
  expect(player.getState().phase).toBe('failed');
  expect(renew).toHaveBeenCalledTimes(2);
});

test('a link that fails while paused is renewed without a sound', async () => {
  playTo(30);
  player.pause();
  audio.happens('error');
  await vi.waitFor(() => expect(audio.loaded).toHaveLength(2));
  expect(audio).toMatchObject({ running: false, currentTime: 30 });
  expect(player.getState().phase).toBe('paused');
});

test('a failing link is taken up where the listener moved to meanwhile', async () => {
  playTo(30);
  audio.happens('error');
  player.seek(90);
  await vi.waitFor(() => expect(audio.loaded).toHaveLength(2));
  expect(audio.currentTime).toBe(90);
});

test('a link renewed after another track was chosen does not come back', async () => {
  const answer = Promise.withResolvers<string>();
  renew.mockReturnValue(answer.promise);
  playTo(30);
  audio.happens('error');
  player.play(other, { renew });
  answer.resolve('/recordings/second');
  await answer.promise;
  expect(audio.loaded).toEqual(['/recordings/first', '/recordings/other']);
});

test('a failed recording can be tried again by hand', async () => {
  renew.mockResolvedValueOnce(null);
  playTo(30);
  audio.happens('error');
  await settled();
  player.toggle();
  await vi.waitFor(() => expect(audio.loaded).toEqual(['/recordings/first', '/recordings/second']));
  expect(audio).toMatchObject({ running: true, currentTime: 30 });
});

test('after moving back, a link that fails there is renewed once more', async () => {
  playTo(90);
  audio.happens('error');
  await vi.waitFor(() => expect(audio.loaded).toHaveLength(2));
  audio.playsTo(91);
  player.seek(85);
  audio.happens('error');
  await vi.waitFor(() => expect(audio.loaded).toHaveLength(3));
  audio.happens('error');
  await settled();
  expect(player.getState().phase).toBe('failed');
  expect(renew).toHaveBeenCalledTimes(2);
});

test('what goes on after the network came back is not begun anew each time that it comes back', async () => {
  renew.mockRejectedValueOnce(new ApiError('unreachable', 'offline'));
  playTo(30);
  audio.happens('error');
  await settled();
  player.reconnect();
  await vi.waitFor(() => expect(audio.loaded).toHaveLength(2));
  audio.playsTo(31);
  player.reconnect();
  expect(player.getState().phase).toBe('playing');
  expect(renew).toHaveBeenCalledTimes(2);
});

test('another recording that is chosen after the network went is not touched when it comes back', async () => {
  renew.mockRejectedValueOnce(new ApiError('unreachable', 'offline'));
  playTo(30);
  audio.happens('error');
  await settled();
  player.play(other, { renew });
  audio.hasMetadata(180);
  audio.playsTo(1);
  player.reconnect();
  expect(player.getState()).toMatchObject({ track: other, phase: 'playing' });
});

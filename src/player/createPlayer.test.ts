import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '#src/lib/apiError.ts';
import { createPlayer, type Player } from './createPlayer.ts';
import { FakeAudio } from './fakeAudio.ts';
import type { Track } from './playerState.ts';

const track: Track = { recordingId: 36, callId: 266_805, startedAt: 0, link: '/recordings/first' };
const other: Track = { ...track, recordingId: 37, link: '/recordings/other' };

let audio: FakeAudio;
let player: Player;
const renew = vi.fn<(recordingId: number) => Promise<string | null>>();
const check = vi.fn<(link: string) => Promise<void>>();

beforeEach(() => {
  renew.mockReset().mockResolvedValue('/recordings/second');
  check.mockReset().mockResolvedValue();
  audio = new FakeAudio();
  player = createPlayer(audio, check);
});

/** Lets what was awaited go on. */
const settled = () => vi.waitFor(() => expect(player.getState().phase).not.toBe('loading'));

function playTo(seconds: number): void {
  player.play(track, renew);
  audio.hasMetadata(180);
  audio.playsTo(seconds);
}

describe('playing', () => {
  test('a track loads, plays, and tells its place and length', () => {
    player.play(track, renew);
    expect(player.getState()).toMatchObject({ phase: 'loading', total: null, elapsed: 0 });
    expect(audio).toMatchObject({ src: '/recordings/first', running: true });
    audio.hasMetadata(180);
    audio.playsTo(3);
    expect(player.getState()).toMatchObject({ phase: 'playing', total: 180, elapsed: 3, canSeek: true });
  });

  test('nothing is asked of the server before something is played', () => {
    expect(audio.loaded).toEqual([]);
    player.toggle();
    expect(audio.running).toBe(false);
  });

  test('the same track again goes on where it was, even if the list has another link for it by now', () => {
    playTo(30);
    player.pause();
    player.play({ ...track, link: '/recordings/newer' }, renew);
    expect(audio).toMatchObject({ loaded: ['/recordings/first'], running: true, currentTime: 30 });
  });

  test('another track starts anew at the chosen speed', () => {
    player.setSpeed(1.5);
    playTo(30);
    player.play(other, renew);
    expect(audio).toMatchObject({ src: '/recordings/other', currentTime: 0, playbackRate: 1.5 });
    expect(player.getState()).toMatchObject({ track: other, elapsed: 0, total: null, speed: 1.5 });
  });

  test('a pause from outside (headphones pulled, another program) is a pause', () => {
    playTo(30);
    audio.happens('pause');
    expect(player.getState().phase).toBe('paused');
    player.toggle();
    expect(audio.running).toBe(true);
  });

  test('where the browser forbids sound without a click, it waits for one', async () => {
    audio.refusal = new DOMException('no gesture', 'NotAllowedError');
    player.play(track, renew);
    await settled();
    expect(player.getState()).toMatchObject({ phase: 'paused', problem: null });
  });

  test('waiting for more is loading, and only while it should play', () => {
    playTo(30);
    audio.happens('waiting');
    expect(player.getState().phase).toBe('loading');
    player.pause();
    audio.happens('waiting');
    expect(player.getState().phase).toBe('paused');
  });

  test('closing lets the recording go, and late news of it changes nothing', () => {
    playTo(30);
    player.close();
    expect(audio).toMatchObject({ src: '', running: false });
    audio.playsTo(31);
    audio.happens('error');
    expect(player.getState()).toMatchObject({ track: null, elapsed: 0, problem: null });
    expect(renew).not.toHaveBeenCalled();
  });
});

describe('seeking', () => {
  test.each([
    [60, 60],
    [-5, 0],
    [500, 180],
  ])('to %s goes to %s', (asked, place) => {
    playTo(30);
    player.seek(asked);
    expect(audio.currentTime).toBe(place);
    expect(player.getState().elapsed).toBe(place);
  });

  test('ten seconds back near the start is the start', () => {
    playTo(4);
    player.skip(-10);
    expect(audio.currentTime).toBe(0);
  });

  test('is refused where the service sends a recording only from its start', () => {
    audio.seekableEnd = 0;
    playTo(30);
    player.seek(60);
    expect(player.getState().canSeek).toBe(false);
    expect(audio.currentTime).toBe(30);
  });
});

describe('a link that fails', () => {
  test('is renewed, and the new one goes on at the same place', async () => {
    playTo(30);
    audio.happens('error');
    expect(player.getState()).toMatchObject({ phase: 'loading', elapsed: 30 });
    await vi.waitFor(() => expect(audio.loaded).toEqual(['/recordings/first', '/recordings/second']));
    expect(renew).toHaveBeenCalledExactlyOnceWith(36);
    expect(audio).toMatchObject({ currentTime: 30, running: true });
    expect(player.getState().track?.link).toBe('/recordings/second');
  });

  test('is renewed once: refused again, it says why and asks no more', async () => {
    const refusal = new ApiError('not_found', 'gone');
    check.mockRejectedValue(refusal);
    player.play(track, renew);
    audio.happens('error');
    await vi.waitFor(() => expect(audio.loaded).toHaveLength(2));
    audio.happens('error');
    await settled();
    expect(player.getState().problem).toEqual({ is: 'refused', error: refusal });
    expect(check).toHaveBeenCalledExactlyOnceWith('/recordings/second');
    expect(renew).toHaveBeenCalledOnce();
  });

  test('and is good, is audio that cannot be played', async () => {
    player.play(track, renew);
    audio.happens('error');
    await vi.waitFor(() => expect(audio.loaded).toHaveLength(2));
    audio.happens('error');
    await settled();
    expect(player.getState().problem).toEqual({ is: 'unplayable' });
  });

  test('and is in the list no more, is gone', async () => {
    renew.mockResolvedValue(null);
    playTo(30);
    audio.happens('error');
    await settled();
    expect(player.getState()).toMatchObject({ phase: 'failed', problem: { is: 'gone' }, elapsed: 30 });
  });

  test('when the list cannot be read either, says that', async () => {
    const error = new ApiError('unreachable', 'offline');
    renew.mockRejectedValue(error);
    playTo(30);
    audio.happens('error');
    await settled();
    expect(player.getState().problem).toEqual({ is: 'refused', error });
  });

  test('may fail again further on and is renewed again, but not over and over at one place', async () => {
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

  test('while paused, is renewed without a sound', async () => {
    playTo(30);
    player.pause();
    audio.happens('error');
    await vi.waitFor(() => expect(audio.loaded).toHaveLength(2));
    expect(audio).toMatchObject({ running: false, currentTime: 30 });
    expect(player.getState().phase).toBe('paused');
  });

  test('is taken up where the listener moved to meanwhile', async () => {
    playTo(30);
    audio.happens('error');
    player.seek(90);
    await vi.waitFor(() => expect(audio.loaded).toHaveLength(2));
    expect(audio.currentTime).toBe(90);
  });

  test('after another track was chosen, does not come back', async () => {
    const answer = Promise.withResolvers<string>();
    renew.mockReturnValue(answer.promise);
    playTo(30);
    audio.happens('error');
    player.play(other, renew);
    answer.resolve('/recordings/second');
    await answer.promise;
    expect(audio.loaded).toEqual(['/recordings/first', '/recordings/other']);
  });

  test('can be tried again by hand', async () => {
    renew.mockResolvedValueOnce(null);
    playTo(30);
    audio.happens('error');
    await settled();
    player.toggle();
    await vi.waitFor(() => expect(audio.loaded).toEqual(['/recordings/first', '/recordings/second']));
    expect(audio).toMatchObject({ running: true, currentTime: 30 });
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Track } from '#src/player/playerState.ts';
import type { Player } from './createPlayer.ts';
import type { FakeAudio } from './fakeAudio.ts';
import { startTestPlayer } from './testPlayer.ts';

const track: Track = { recordingId: 36, callId: 266_805, startedAt: 0, link: '/recordings/first' };
const other: Track = { ...track, recordingId: 37, link: '/recordings/other' };

let audio: FakeAudio;
let player: Player;
const renew = vi.fn<(recordingId: number) => Promise<string | null>>();

beforeEach(() => {
  renew.mockReset().mockResolvedValue('/recordings/second');
  ({ audio, player } = startTestPlayer());
});

/** Lets what was awaited go on. */
const settled = () => vi.waitFor(() => expect(player.getState().phase).not.toBe('loading'));

function playTo(seconds: number): void {
  player.play(track, { renew });
  audio.hasMetadata(180);
  audio.playsTo(seconds);
}

describe('playing', () => {
  test('a track loads, plays, and tells its place and length', () => {
    player.play(track, { renew });
    expect(player.getState()).toMatchObject({ phase: 'loading', total: null, elapsed: 0 });
    expect(audio).toMatchObject({ src: '/recordings/first', running: true });
    audio.hasMetadata(180);
    audio.playsTo(3);
    expect(player.getState()).toMatchObject({
      phase: 'playing',
      total: 180,
      elapsed: 3,
      seeking: { is: 'free' },
    });
  });

  test('what is paused before it sounds stays paused, though the word that it plays comes after', () => {
    playTo(3);
    player.toggle();
    player.toggle();
    player.toggle();
    audio.happens('playing');
    expect(player.getState().phase).toBe('paused');
    expect(audio.running).toBe(false);
  });

  test('nothing is asked of the server before something is played', () => {
    expect(audio.loaded).toEqual([]);
    player.toggle();
    expect(audio.running).toBe(false);
  });

  test('it pauses, and goes on where it was', () => {
    playTo(30);
    player.toggle();
    expect(audio.running).toBe(false);
    expect(player.getState().phase).toBe('paused');
    player.toggle();
    expect(audio).toMatchObject({ loaded: ['/recordings/first'], running: true, currentTime: 30 });
    expect(player.getState().phase).toBe('loading');
  });

  test('going on with what plays already leaves it playing', () => {
    playTo(30);
    player.resume();
    expect(audio.running).toBe(true);
    expect(player.getState().phase).toBe('playing');
  });

  test('another track starts anew at the chosen speed', () => {
    player.change({ speed: 1.5 });
    playTo(30);
    player.play(other, { renew });
    expect(audio).toMatchObject({ src: '/recordings/other', currentTime: 0, playbackRate: 1.5 });
    expect(player.getState()).toMatchObject({ track: other, elapsed: 0, total: null });
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
    player.play(track, { renew });
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
    expect(audio.currentTime).toBe(30);
  });
});

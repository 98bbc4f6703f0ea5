import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Track } from '#src/player/playerState.ts';
import type { Player } from './createPlayer.ts';
import type { FakeAudio } from './fakeAudio.ts';
import { startTestPlayer } from './testPlayer.ts';

const track: Track = { recordingId: 36, callId: 266_805, startedAt: 0, link: '/recordings/first' };
const other: Track = { ...track, recordingId: 37, link: '/recordings/other' };

let audio: FakeAudio;
let player: Player;
let settings: ReturnType<typeof startTestPlayer>['settings'];
let places: ReturnType<typeof startTestPlayer>['places'];
const renew = vi.fn<(recordingId: number) => Promise<string | null>>();

beforeEach(() => {
  renew.mockReset().mockResolvedValue('/recordings/second');
  ({ audio, player, settings, places } = startTestPlayer());
});

function playTo(seconds: number): void {
  player.play(track, { renew });
  audio.hasMetadata(180);
  audio.playsTo(seconds);
}

describe('places', () => {
  test('a recording is taken up where it was left, and says so for a while', () => {
    playTo(42);
    player.play(other, { renew });
    player.play(track, { renew });
    expect(audio.currentTime).toBe(42);
    expect(player.getState()).toMatchObject({ elapsed: 42, takenUpAt: 42 });
    audio.playsTo(45);
    expect(player.getState().takenUpAt).toBe(42);
    audio.playsTo(58);
    expect(player.getState().takenUpAt).toBeNull();
  });

  test('a moment that is asked for goes before the place where it was left', () => {
    playTo(42);
    player.close();
    player.play(track, { renew, at: 83 });
    expect(audio.currentTime).toBe(83);
    expect(player.getState().takenUpAt).toBeNull();
  });

  test('a place is kept while it plays, however the page ends', () => {
    playTo(42);
    audio.playsTo(48);
    expect(places.get()).toEqual([[36, 48]]);
  });

  test('what was heard to its end starts anew', () => {
    playTo(60);
    audio.playsTo(180);
    audio.happens('ended');
    expect(player.getState()).toMatchObject({ phase: 'paused', elapsed: 180 });
    expect(places.get()).toEqual([]);
  });
});

describe('a queue', () => {
  const queue = [track, other];

  test('leads on and back, and back from further in to the start', () => {
    player.play(track, { renew, queue });
    audio.hasMetadata(180);
    player.next();
    expect(player.getState()).toMatchObject({ track: other, queue });
    player.next();
    expect(player.getState().track).toBe(other);
    player.previous();
    expect(player.getState().track).toBe(track);
    audio.hasMetadata(180);
    audio.playsTo(20);
    player.previous();
    expect(player.getState()).toMatchObject({ track, elapsed: 0 });
  });

  test('leads back from further in too, where one cannot move to the start', () => {
    audio.seekableEnd = 0;
    player.play(other, { renew, queue });
    audio.hasMetadata(180);
    audio.playsTo(20);
    player.previous();
    expect(player.getState().track).toBe(track);
  });

  test('does not go on by itself while somebody holds on to a recording', () => {
    player.change({ playsNext: true });
    player.play(track, { renew, queue });
    const letGo = player.hold();
    audio.playsTo(180);
    audio.happens('pause');
    audio.happens('ended');
    expect(player.getState()).toMatchObject({ track, phase: 'paused' });
    letGo();
    expect(player.getState().track).toBe(track);
    audio.happens('ended');
    expect(player.getState().track).toBe(other);
  });

  test.each([
    [true, other],
    [false, track],
  ])('goes on by itself where that is chosen: %s', (playsNext, last) => {
    player.change({ playsNext });
    player.play(track, { renew, queue });
    audio.hasMetadata(180);
    audio.playsTo(180);
    audio.happens('pause');
    audio.happens('ended');
    expect(player.getState().track).toBe(last);
  });
});

describe('a loop', () => {
  test('goes round until it is ended', () => {
    playTo(20);
    player.setLoopPoint();
    audio.playsTo(30);
    player.setLoopPoint();
    audio.playsTo(30.2);
    expect(audio.currentTime).toBe(20);
    player.setLoopPoint();
    audio.playsTo(31);
    expect(audio.currentTime).toBe(31);
  });

  test('ends where it ends, and not when the audio next tells its place', () => {
    vi.useFakeTimers();
    playTo(20);
    player.setLoopPoint();
    audio.playsTo(30);
    player.setLoopPoint();
    player.change({ speed: 2 });
    audio.playsTo(29.75);
    audio.currentTime = 29.98;
    vi.advanceTimersByTime(124);
    expect(audio.currentTime).toBe(29.98);
    audio.currentTime = 30;
    vi.advanceTimersByTime(1);
    expect(audio.currentTime).toBe(20);
    vi.useRealTimers();
  });

  test('to the very end goes round there too', () => {
    playTo(170);
    player.setLoopPoint();
    audio.playsTo(180);
    player.setLoopPoint();
    audio.happens('pause');
    audio.happens('ended');
    expect(audio).toMatchObject({ currentTime: 170, running: true });
  });

  test('ends when somebody moves out of it, and with its recording', () => {
    playTo(20);
    player.setLoopPoint();
    audio.playsTo(30);
    player.setLoopPoint();
    player.seek(100);
    expect(player.getState().loop).toBeNull();
    player.setLoopPoint();
    player.play(other, { renew });
    expect(player.getState().loop).toBeNull();
  });
});

describe('settings', () => {
  test('speed steps, is kept, and keeps the pitch', () => {
    player.stepSpeed(1);
    expect(settings.get().speed).toBe(1.25);
    expect(audio).toMatchObject({ playbackRate: 1.25, defaultPlaybackRate: 1.25, preservesPitch: true });
  });

  test('silence is jumped over only where that is chosen', () => {
    ({ audio, player } = startTestPlayer({ silencesOf: () => [{ from: 40, to: 60 }] }));
    playTo(41);
    expect(audio.currentTime).toBe(41);
    player.change({ skipsSilence: true });
    audio.playsTo(42);
    expect(audio.currentTime).toBe(59.75);
  });
});

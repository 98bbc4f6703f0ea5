import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSound } from './createSound.ts';

/** What was built of Web Audio, in order. */
let built: string[];
let gain: { value: number };

class StubNode {
  connect<T>(to: T): T {
    return to;
  }
}

class StubContext {
  state = 'suspended';
  destination = new StubNode();
  constructor() {
    built.push('context');
  }
  createGain() {
    return Object.assign(new StubNode(), { gain });
  }
  createMediaElementSource() {
    built.push('source');
    return new StubNode();
  }
  resume() {
    built.push('resume');
    this.state = 'running';
    return Promise.resolve();
  }
}

class StubLimiter extends StubNode {
  constructor() {
    super();
    built.push('limiter');
  }
}

beforeEach(() => {
  built = [];
  gain = { value: 1 };
  vi.stubGlobal('AudioContext', StubContext);
  vi.stubGlobal('DynamicsCompressorNode', StubLimiter);
});
afterEach(() => vi.unstubAllGlobals());

const element = () => ({ volume: 1, muted: false }) as HTMLAudioElement;
const loud = { volume: 0.5, isMuted: false, boost: 4 } as const;

test('volume and mute are the element’s own, and lead through nothing', () => {
  const audio = element();
  const sound = createSound(audio);
  sound.wake();
  sound.set({ volume: 0.3, isMuted: true, boost: 1 });
  expect(audio).toMatchObject({ volume: 0.3, muted: true });
  expect(built).toEqual([]);
});

test('a boost that was kept from another visit waits for play to be pressed', () => {
  const sound = createSound(element());
  sound.set(loud);
  expect(built).toEqual([]);
  sound.wake();
  expect(built).toEqual(['context', 'limiter', 'source', 'resume']);
  expect(gain.value).toBe(4);
});

test('the way through a limiter is built once, and without a boost lets all through as it is', () => {
  const sound = createSound(element());
  sound.wake();
  sound.set(loud);
  sound.set({ ...loud, boost: 8 });
  sound.set({ ...loud, boost: 1 });
  expect(gain.value).toBe(1);
  expect(built.filter((part) => part === 'source')).toHaveLength(1);
});

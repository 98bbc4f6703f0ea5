import type { PlayerAudio } from './playerAudio.ts';

/** A stand-in for an audio element, for tests: it does nothing by itself, the test says what happens. */
export class FakeAudio extends EventTarget implements PlayerAudio {
  currentTime = 0;
  defaultPlaybackRate = 1;
  playbackRate = 1;
  preservesPitch = false;
  volume = 1;
  muted = false;
  duration = Number.NaN;
  preload: PlayerAudio['preload'] = '';
  /** Every link that was loaded, in order. */
  readonly loaded: string[] = [];
  running = false;
  /** What the next play() is refused with. */
  refusal: DOMException | null = null;
  seekableEnd = 180;

  get src(): string {
    return this.loaded.at(-1) ?? '';
  }
  set src(link: string) {
    this.loaded.push(link);
    this.currentTime = 0;
    this.playbackRate = this.defaultPlaybackRate;
    this.running = false;
  }
  get seekable(): TimeRanges {
    return { length: 1, start: () => 0, end: () => this.seekableEnd };
  }
  play(): Promise<void> {
    if (this.refusal) return Promise.reject(this.refusal);
    this.running = true;
    return Promise.resolve();
  }
  pause(): void {
    this.running = false;
  }
  load(): void {
    this.running = false;
  }
  removeAttribute(): void {
    this.loaded.push('');
  }

  happens(type: string): void {
    this.dispatchEvent(new Event(type));
  }
  hasMetadata(duration: number): void {
    this.duration = duration;
    this.happens('durationchange');
    this.happens('loadedmetadata');
  }
  /** Plays on to a place, as an element does that has the audio. */
  playsTo(seconds: number): void {
    this.currentTime = seconds;
    this.happens('playing');
    this.happens('timeupdate');
  }
}

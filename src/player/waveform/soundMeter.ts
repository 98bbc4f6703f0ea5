/** Told of stretches of sound one after the other: their largest amplitude, 0 to 1 and a bit more, and their length. */
export type OnSound = (amplitude: number, seconds: number) => void;

/** Measures a file as its bytes come. */
export interface SoundMeter {
  /** False where the file turns out to be of a kind that cannot be measured. */
  push: (bytes: Uint8Array) => boolean;
  /** There are no further bytes. */
  end: () => void;
}

/** Bytes that were taken in and not used yet, and those that come after them. */
export function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

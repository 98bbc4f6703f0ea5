/** For tests: an MPEG-2 layer III frame of 108 bytes and 36 ms, as the demo's clips have them, its content a number. */
export function frameOf(content: number): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(108).fill(content);
  frame.set([0xff, 0xf3, 0x38, 0xc4]);
  return frame;
}

export function mp3Of(...contents: number[]): Uint8Array<ArrayBuffer> {
  return concat(...contents.map(frameOf));
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

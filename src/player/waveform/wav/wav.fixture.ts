export interface WavLike {
  coding: number;
  bits: number;
  rate?: number;
  channels?: number;
  isExtensible?: boolean;
  /** How many bytes of sound the file says it has. */
  told?: number;
}

const ofExtension = 0xfffe;

/** For tests: a WAV file at 8 kHz, with a chunk in it that is nothing to us, and bytes after its sound. */
export function wavOf(
  { coding, bits, rate = 8000, channels = 1, isExtensible = false, told }: WavLike,
  sound: Uint8Array,
  after: Uint8Array = new Uint8Array(),
): Uint8Array<ArrayBuffer> {
  const formatBytes = isExtensible ? 40 : 16;
  const start = 12 + 8 + formatBytes + 10 + 8;
  const file = new Uint8Array(start + sound.length + after.length);
  const view = new DataView(file.buffer);
  const write = (at: number, text: string) => file.set(new TextEncoder().encode(text), at);
  write(0, 'RIFF');
  write(8, 'WAVEfmt ');
  view.setUint32(16, formatBytes, true);
  view.setUint16(20, isExtensible ? ofExtension : coding, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, (rate * channels * bits) / 8, true);
  view.setUint16(32, Math.max(1, Math.ceil((channels * bits) / 8)), true);
  view.setUint16(34, bits, true);
  if (isExtensible) view.setUint16(44, coding, true);
  write(20 + formatBytes, 'LIST');
  view.setUint32(24 + formatBytes, 1, true);
  write(30 + formatBytes, 'data');
  view.setUint32(34 + formatBytes, told ?? sound.length, true);
  file.set(sound, start);
  file.set(after, start + sound.length);
  return file;
}

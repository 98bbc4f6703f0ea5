/** A frame of an MP3, by its first four bytes. */
export interface Mp3Frame {
  bytes: number;
  /** Seconds of sound. */
  seconds: number;
  /** Samples a second: the same for all frames of a file. */
  rate: number;
}

/** kbit/s by the header's index: of MPEG-1 layer III, and of MPEG-2 and 2.5. */
const rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
/** Samples a second by version (2.5, unused, 2, 1) and index. */
const sampleRates = [[11_025, 12_000, 8000], [], [22_050, 24_000, 16_000], [44_100, 48_000, 32_000]];
const LAYER_3 = 1;
const MPEG_1 = 3;

/** The frame that begins at `at`; null where none does (ISO 11172-3, 2.4.1.3). Frames of a free bit rate are none to us. */
export function mp3FrameAt(bytes: Uint8Array, at: number): Mp3Frame | null {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
  if (first !== 0xff || second >> 5 !== 0b111 || ((second >> 1) & 3) !== LAYER_3) return null;
  const version = (second >> 3) & 3;
  const samplesASecond = sampleRates[version]?.[(third >> 2) & 3];
  const kilobits = (version === MPEG_1 ? rates1 : rates2)[third >> 4];
  if (samplesASecond === undefined || !kilobits) return null;
  const samples = version === MPEG_1 ? 1152 : 576;
  const padding = (third >> 1) & 1;
  return {
    bytes: Math.floor((samples * kilobits * 125) / samplesASecond) + padding,
    seconds: samples / samplesASecond,
    rate: samplesASecond,
  };
}

/** The bytes of the ID3 tag that the file begins with; 0 where it has none. */
export function id3Length(bytes: Uint8Array): number {
  const [i, d, three, , , , a = 0, b = 0, c = 0, e = 0] = bytes.subarray(0, 10);
  if (i !== 0x49 || d !== 0x44 || three !== 0x33) return 0;
  return 10 + ((a << 21) | (b << 14) | (c << 7) | e);
}

/** Samples a second, by version (2.5, unused, 2, 1) and index. */
const sampleRates = [[11_025, 12_000, 8000], [], [22_050, 24_000, 16_000], [44_100, 48_000, 32_000]] as const;
export type SampleRate = Exclude<(typeof sampleRates)[number][number], undefined>;

/** A frame of an MP3, by its first four bytes. */
export interface FrameHeader {
  /** Of all of it. */
  bytes: number;
  rate: SampleRate;
  channels: 1 | 2;
  /** MPEG-2 and 2.5, whose sampling rates are low: a frame is one granule, not two. */
  isLow: boolean;
  /** Whether the channels are the middle and the side, not left and right. */
  isMiddleAndSide: boolean;
  /** Whether a channel may be told as the other one's direction only. */
  hasIntensity: boolean;
  /** Bytes before the side information. */
  headerBytes: number;
  /** Version, layer and sampling rate: the same for all frames of a file. */
  kind: number;
}

/** kbit/s by the header's index: of MPEG-1 layer III, and of MPEG-2 and 2.5. */
const rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const LAYER_3 = 1;
const MPEG_1 = 3;
const JOINT_STEREO = 1;
const MONO = 3;

export const HEADER_BYTES = 4;

/**
 * The frame that begins at `at`; null where none does (ISO 11172-3, 2.4.1.3). Frames of a free bit rate are none to us, as to the
 * browsers.
 */
export function frameHeaderAt(bytes: Uint8Array, at: number): FrameHeader | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + HEADER_BYTES);
  if (first !== 0xff || second >> 5 !== 0b111 || ((second >> 1) & 3) !== LAYER_3) return null;
  const version = (second >> 3) & 3;
  const rate = sampleRates[version]?.[(third >> 2) & 3];
  const kilobits = (version === MPEG_1 ? rates1 : rates2)[third >> 4];
  if (rate === undefined || !kilobits) return null;
  const isLow = version !== MPEG_1;
  const padding = (third >> 1) & 1;
  const mode = fourth >> 6;
  const hasChecksum = (second & 1) === 0;
  return {
    bytes: Math.floor(((isLow ? 576 : 1152) * kilobits * 125) / rate) + padding,
    rate,
    channels: mode === MONO ? 1 : 2,
    isLow,
    isMiddleAndSide: mode === JOINT_STEREO && (fourth & 0x20) !== 0,
    hasIntensity: mode === JOINT_STEREO && (fourth & 0x10) !== 0,
    headerBytes: hasChecksum ? HEADER_BYTES + 2 : HEADER_BYTES,
    kind: ((second & 0xfe) << 8) | (third & 0x0c),
  };
}

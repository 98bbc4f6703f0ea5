import { BitReader } from './bitReader.ts';
import type { FrameHeader } from './frameHeader.ts';

/** The type of a block that is three short ones. */
export const SHORT = 2;

/** What a frame says of one channel in one granule (ISO 11172-3, 2.4.1.7). */
export interface GranuleInfo {
  /** Of scale factors and Huffman codes. */
  bits: number;
  /** Pairs of values that are coded as such. */
  pairs: number;
  gain: number;
  scalefactorCode: number;
  blockType: number;
  isMixed: boolean;
  /** The Huffman tables of three regions. */
  tables: [number, number, number];
  /** Scale factor bands of the first two regions; null where their ends are fixed. */
  regionBands: [number, number] | null;
  /** Of the three short blocks, in 8 steps of the gain. */
  shortGains: [number, number, number];
  isEmphasised: boolean;
  hasCoarseScale: boolean;
  quadTable: number;
}

export interface SideInfo {
  /** Bytes before this frame's own in which its first granule begins. */
  borrowed: number;
  /** Which groups of scale factors the second granule takes from the first, a bit each, by channel. */
  kept: number[];
  /** By granule, then by channel. */
  granules: GranuleInfo[][];
}

/** Bytes of it. */
export function sideInfoBytes({ isLow, channels }: FrameHeader): number {
  if (isLow) return channels === 1 ? 9 : 17;
  return channels === 1 ? 17 : 32;
}

/** The side information that `bytes` begin with; four more must be there. */
export function readSideInfo(bytes: Uint8Array, { isLow, channels }: FrameHeader): SideInfo {
  const reader = new BitReader(bytes);
  const read = (count: number) => reader.read(count);
  const borrowed = read(isLow ? 8 : 9);
  const kept: number[] = [];
  if (isLow) read(channels);
  else {
    read(channels === 1 ? 5 : 3);
    for (let channel = 0; channel < channels; channel += 1) kept.push(read(4));
  }
  const granules = Array.from({ length: isLow ? 1 : 2 }, () =>
    Array.from({ length: channels }, () => readGranule(read, isLow)),
  );
  return { borrowed, kept, granules };
}

function readGranule(read: (count: number) => number, isLow: boolean): GranuleInfo {
  const [bits, pairs, gain, scalefactorCode] = [read(12), read(9), read(8), read(isLow ? 9 : 4)];
  const isWindowed = read(1) === 1;
  const blockType = isWindowed ? read(2) : 0;
  const isMixed = isWindowed && read(1) === 1;
  const tables: GranuleInfo['tables'] = [read(5), read(5), isWindowed ? 0 : read(5)];
  return {
    bits,
    pairs,
    gain,
    scalefactorCode,
    blockType,
    isMixed: isMixed && blockType === SHORT,
    tables,
    shortGains: isWindowed ? [read(3), read(3), read(3)] : [0, 0, 0],
    regionBands: isWindowed ? null : [read(4) + 1, read(3) + 1],
    isEmphasised: !isLow && read(1) === 1,
    hasCoarseScale: read(1) === 1,
    quadTable: read(1),
  };
}

import type { SampleRate } from './frameHeader.ts';
import { type GranuleInfo, SHORT } from './sideInfo.ts';

/**
 * How the 576 values of a granule are divided into scale factor bands (ISO 11172-3, table B.8; 13818-3, table B.2): the ends of each.
 */
export interface BandEnds {
  long: Uint16Array;
  /** Each band of the first, the second and the third short block, one after the other. */
  short: Uint16Array;
  /** Long ones below, short ones above. */
  mixed: Uint16Array;
  /** The bands that are long in mixed blocks. */
  longInMixed: number;
  /** Where the first region ends when that is not told: in long blocks, and in short ones. */
  firstRegion: { long: number; short: number };
}

const VALUES = 576;

/** Widths, the last one being what is left. */
const long44 = [4, 4, 4, 4, 4, 4, 6, 6, 8, 8, 10, 12, 16, 20, 24, 28, 34, 42, 50, 54, 76];
const long48 = [4, 4, 4, 4, 4, 4, 6, 6, 6, 8, 10, 12, 16, 18, 22, 28, 34, 40, 46, 54, 54];
const long32 = [4, 4, 4, 4, 4, 4, 6, 6, 8, 10, 12, 16, 20, 24, 30, 38, 46, 56, 68, 84, 102];
const long22 = [6, 6, 6, 6, 6, 6, 8, 10, 12, 14, 16, 20, 24, 28, 32, 38, 46, 52, 60, 68, 58];
const long24 = [6, 6, 6, 6, 6, 6, 8, 10, 12, 14, 16, 18, 22, 26, 32, 38, 46, 54, 62, 70, 76];
const long8 = [12, 12, 12, 12, 12, 12, 16, 20, 24, 28, 32, 40, 48, 56, 64, 76, 90, 2, 2, 2, 2];
const short44 = [4, 4, 4, 4, 6, 8, 10, 12, 14, 18, 22, 30];
const short48 = [4, 4, 4, 4, 6, 6, 10, 12, 14, 16, 20, 26];
const short32 = [4, 4, 4, 4, 6, 8, 12, 16, 20, 26, 34, 42];
const short22 = [4, 4, 4, 6, 6, 8, 10, 14, 18, 26, 32, 42];
const short24 = [4, 4, 4, 6, 8, 10, 12, 14, 18, 24, 32, 44];
const short16 = [4, 4, 4, 6, 8, 10, 12, 14, 18, 24, 30, 40];
const short8 = [8, 8, 8, 12, 16, 20, 24, 28, 36, 2, 2, 2];

const bandsByRate: Record<SampleRate, BandEnds> = {
  44_100: bandsOf(long44, short44),
  48_000: bandsOf(long48, short48),
  32_000: bandsOf(long32, short32),
  22_050: bandsOf(long22, short22),
  24_000: bandsOf(long24, short24),
  16_000: bandsOf(long22, short16),
  12_000: bandsOf(long22, short16),
  11_025: bandsOf(long22, short16),
  8000: bandsOf(long8, short8),
};

function bandsOf(long: readonly number[], short: readonly number[]): BandEnds {
  const below = 3 * (short[0] ?? 0) * 3;
  const longEnds = endsOf(long);
  const longInMixed = longEnds.indexOf(below) + 1;
  const mixed = [...long.slice(0, longInMixed), ...triple(short.slice(3))];
  const half = VALUES / 3 - short.reduce((sum, width) => sum + width, 0);
  return {
    long: longEnds,
    short: endsOf([...triple(short), half, half]),
    mixed: endsOf([...mixed, half, half]),
    longInMixed,
    firstRegion: { long: longEnds[7] ?? VALUES, short: below },
  };
}

function triple(widths: readonly number[]): number[] {
  return widths.flatMap((width) => [width, width, width]);
}

function endsOf(widths: readonly number[]): Uint16Array {
  let end = 0;
  return Uint16Array.from([...widths.map((width) => (end += width)), VALUES]);
}

export function bandsOfRate(rate: SampleRate): BandEnds {
  return bandsByRate[rate];
}

export function bandEndsOf(
  { blockType, isMixed }: GranuleInfo,
  { long, short, mixed }: BandEnds,
): Uint16Array {
  if (blockType !== SHORT) return long;
  return isMixed ? mixed : short;
}

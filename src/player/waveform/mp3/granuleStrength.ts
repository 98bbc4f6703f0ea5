import { type BandEnds, bandEndsOf } from './bands.ts';
import type { BitReader } from './bitReader.ts';
import { quadRoots, readSymbol } from './huffman.ts';
import { pairsStrength, pairTables } from './pairsStrength.ts';
import { type GranuleInfo, SHORT } from './sideInfo.ts';

const VALUES = 576;
/** Of the two values, 0 or 1, in half of a quad. */
const halfStrengths = new Float64Array([0, 1, 1, 2]);

/** Where the tables of the pairs change, by value. */
function regionEndsOf({ blockType, regionBands }: GranuleInfo, { long, firstRegion }: BandEnds) {
  if (!regionBands) return [blockType === SHORT ? firstRegion.short : firstRegion.long, VALUES, VALUES];
  const [first, second] = regionBands;
  return [long[first - 1] ?? VALUES, long[first + second - 1] ?? VALUES, VALUES];
}

/**
 * How strong the spectrum of a granule is on one channel: the sum of its values to the power of 1.5. Its Huffman codes come next and
 * end at the bit `end`; null where they make no sense.
 */
export function granuleStrength(
  reader: BitReader,
  info: GranuleInfo,
  bands: BandEnds,
  gains: Float64Array,
  end: number,
): number | null {
  const bandEnds = bandEndsOf(info, bands);
  const regionEnds = regionEndsOf(info, bands);
  const pairsEnd = info.pairs * 2;
  if (pairsEnd > VALUES) return null;
  let strength = 0;
  let band = 0;
  let at = 0;
  for (let region = 0; region < 3; region += 1) {
    const table = pairTables[info.tables[region] ?? 0] ?? null;
    const regionEnd = Math.min(pairsEnd, regionEnds[region] ?? VALUES);
    while (at < regionEnd) {
      while ((bandEnds[band] ?? VALUES) <= at) band += 1;
      const to = Math.min(regionEnd, bandEnds[band] ?? VALUES);
      if (table) strength += pairsStrength(reader, table, (to - at) / 2, end) * (gains[band] ?? 0);
      at = to;
    }
  }
  if (reader.at > end) return null;

  const root = quadRoots[info.quadTable] ?? 0;
  while (at < VALUES && reader.at < end) {
    const quad = readSymbol(reader, root);
    // Bits that are left over are no code.
    if (reader.at > end) break;
    for (let half = quad >> 4, turn = 0; turn < 2; turn += 1, half = quad & 15, at += 2) {
      while ((bandEnds[band] ?? VALUES) <= at) band += 1;
      strength += (halfStrengths[half] ?? 0) * (gains[band] ?? 0);
    }
  }
  return strength;
}

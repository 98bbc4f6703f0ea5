import { type BitReader, wordAt } from './bitReader.ts';
import { entries, pairRoots, readSymbol, signsOfPair, STEP } from './huffman.ts';

/** The Huffman table of a pair of values. */
export interface PairTable {
  /** Where its codes begin. */
  root: number;
  /** Bits of the number that is added to a value of 15; 0: none. */
  linbits: number;
}

const linbits16 = [1, 2, 3, 4, 6, 8, 10, 13];
const linbits24 = [4, 5, 6, 7, 8, 9, 11, 13];
/** By the number that a granule tells; null where there are no codes, and every value is 0. */
export const pairTables: readonly (PairTable | null)[] = Array.from({ length: 32 }, (_, number) => {
  if (number >= 24) return tableOf(24, linbits24[number - 24]);
  return number >= 16 ? tableOf(16, linbits16[number - 16]) : tableOf(number, 0);
});

function tableOf(tree: number, linbits: number | undefined): PairTable | null {
  const root = pairRoots.get(tree);
  return root === undefined || linbits === undefined ? null : { root, linbits };
}

/** What a value counts for, see granuleStrength: its power of 4/3, dequantised, to the power of 1.5. */
const strengthOf = (value: number) => value * value;
const pairStrengths = Float64Array.from(
  { length: 256 },
  (_, pair) => strengthOf(pair >> 4) + strengthOf(pair & 15),
);

/**
 * The strength of so many pairs, before their gain. Nearly all of the time goes here: it reads from the bits itself. Where codes go on
 * beyond the bit `end`, the reader is left behind it.
 */
export function pairsStrength(reader: BitReader, table: PairTable, count: number, end: number): number {
  const { view } = reader;
  const { root, linbits } = table;
  let { at } = reader;
  let sum = 0;
  for (let left = count; left > 0 && at <= end; left -= 1) {
    const entry = entries[root + (wordAt(view, at) >>> (32 - STEP))] ?? 0;
    const pair = entry >> 8;
    if (entry >= 0 && (linbits === 0 || !hasLongValue(pair))) {
      at += entry & 255;
      sum += pairStrengths[pair] ?? 0;
    } else {
      reader.at = at;
      sum += rarePairStrength(reader, table);
      ({ at } = reader);
    }
  }
  reader.at = at;
  return sum;
}

const hasLongValue = (pair: number) => pair >= 0xf0 || (pair & 15) === 15;

/** Of a pair whose code is long, or whose values may be. */
function rarePairStrength(reader: BitReader, { root, linbits }: PairTable): number {
  const pair = readSymbol(reader, root);
  if (linbits === 0 || !hasLongValue(pair)) return pairStrengths[pair] ?? 0;
  // The signs that were passed over come after the number of their value.
  reader.at -= signsOfPair(pair);
  let strength = 0;
  for (const value of [pair >> 4, pair & 15]) {
    strength += strengthOf(value === 15 ? 15 + reader.read(linbits) : value);
    if (value > 0) reader.at += 1;
  }
  return strength;
}

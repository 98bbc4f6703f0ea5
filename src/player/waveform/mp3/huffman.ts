import { type BitReader, wordAt } from './bitReader.ts';
import { pairTrees, quadTrees } from './huffmanTrees.ts';

type Tree = number | [Tree, Tree];

/** Bits that are looked up at a time: most codes are found at once. */
export const STEP = 7;
const STEPS = 1 << STEP;

function parse(text: string): Tree {
  const tokens = text.match(/-|[\da-f]{2}/g) ?? [];
  let at = 0;
  function next(): Tree {
    const token = tokens[at] ?? '00';
    at += 1;
    return token === '-' ? [next(), next()] : Number.parseInt(token, 16);
  }
  return next();
}

/** Puts a tree's entries behind those of the others; returns where they begin. */
function place(into: number[], tree: Tree, signs: (symbol: number) => number): number {
  const root = into.length;
  for (let bits = 0; bits < STEPS; bits += 1) into.push(0);
  for (let bits = 0; bits < STEPS; bits += 1) {
    let node = tree;
    let depth = 0;
    for (; typeof node !== 'number' && depth < STEP; depth += 1)
      node = (bits >> (STEP - 1 - depth)) & 1 ? node[1] : node[0];
    into[root + bits] =
      typeof node === 'number' ? (node << 8) | (depth + signs(node)) : ~place(into, node, signs);
  }
  return root;
}

/** How many of a pair's values have a sign: those that are not 0. */
export const signsOfPair = (pair: number): number => Number(pair >> 4 > 0) + Number((pair & 15) > 0);
/** Of a quad, whose digits are two values of 0 or 1 each. */
const signsOfQuad = (quad: number) => signsOfHalf(quad >> 4) + signsOfHalf(quad & 15);
const signsOfHalf = (half: number) => (half >> 1) + (half & 1);

const placed: number[] = [];
/** Where the codes of the standard's tables begin among the entries, by their numbers. */
export const pairRoots: ReadonlyMap<number, number> = new Map(
  Object.entries(pairTrees).map(([number, tree]) => [
    Number(number),
    place(placed, parse(tree), signsOfPair),
  ]),
);
export const quadRoots: readonly number[] = quadTrees.map((tree) => place(placed, parse(tree), signsOfQuad));

/**
 * What the next `STEP` bits mean: a symbol, above a byte that says how many bits it takes with those of its signs; or, less than 0,
 * the inverse of where to look on for the bits after these.
 */
export const entries: Int32Array = Int32Array.from(placed);

/** The next symbol of the code that begins at `root`; passes over its signs too. */
export function readSymbol(reader: BitReader, root: number): number {
  let entry = entries[root + (wordAt(reader.view, reader.at) >>> (32 - STEP))] ?? 0;
  while (entry < 0) {
    reader.at += STEP;
    entry = entries[~entry + (wordAt(reader.view, reader.at) >>> (32 - STEP))] ?? 0;
  }
  reader.at += entry & 255;
  return entry >> 8;
}

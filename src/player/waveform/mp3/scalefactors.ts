import type { BitReader } from './bitReader.ts';
import type { GranuleInfo } from './sideInfo.ts';

type Four = readonly [number, number, number, number];

/** How scale factors are coded: in four groups, each of so many bits a factor. */
interface Coding {
  bits: Four;
  /** Factors of each group, in long blocks, short ones and mixed ones. */
  counts: readonly [Four, Four, Four];
  /** Whether the upper bands are raised by as much as the standard says. */
  isEmphasised: boolean;
}

/** Bands at most: 13 of three short blocks each. */
export const MOST_BANDS = 39;

const whole = Math.trunc;

const counts1: Coding['counts'] = [
  [6, 5, 5, 5],
  [9, 9, 9, 9],
  [8, 9, 9, 9],
];
/** Bits of the lower bands and of the upper ones, by the code (ISO 11172-3, 2.4.2.7). */
const lower1 = [0, 0, 0, 0, 3, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4];
const upper1 = [0, 1, 2, 3, 0, 1, 2, 3, 1, 2, 3, 1, 2, 3, 2, 3];
const codings1 = lower1.map((lower, code): Coding => {
  const upper = upper1[code] ?? 0;
  return { bits: [lower, lower, upper, upper], counts: counts1, isEmphasised: false };
});

/** Of low sampling rates (ISO 13818-3, 2.4.3.2). */
function codingLow(code: number): Coding {
  if (code < 400) {
    const bits: Four = [whole(code / 80), whole(code / 16) % 5, whole(code / 4) % 4, code % 4];
    return {
      bits,
      counts: [
        [6, 5, 5, 5],
        [9, 9, 9, 9],
        [6, 9, 9, 9],
      ],
      isEmphasised: false,
    };
  }
  if (code < 500) {
    const bits: Four = [whole((code - 400) / 20), whole(code / 4) % 5, code % 4, 0];
    return {
      bits,
      counts: [
        [6, 5, 7, 3],
        [9, 9, 12, 6],
        [6, 9, 12, 6],
      ],
      isEmphasised: false,
    };
  }
  const bits: Four = [whole((code - 500) / 3), (code - 500) % 3, 0, 0];
  return {
    bits,
    counts: [
      [11, 10, 0, 0],
      [18, 18, 0, 0],
      [15, 18, 0, 0],
    ],
    isEmphasised: true,
  };
}

/** Of the same, in a channel that may be told as a direction only; by half the code. */
function codingOfDirection(code: number): Coding {
  if (code < 180) {
    const bits: Four = [whole(code / 36), whole(code / 6) % 6, code % 6, 0];
    return {
      bits,
      counts: [
        [7, 7, 7, 0],
        [12, 12, 12, 0],
        [6, 15, 12, 0],
      ],
      isEmphasised: false,
    };
  }
  if (code < 244) {
    const bits: Four = [whole((code - 180) / 16), whole((code - 180) / 4) % 4, code % 4, 0];
    return {
      bits,
      counts: [
        [6, 6, 6, 3],
        [12, 9, 9, 6],
        [6, 12, 9, 6],
      ],
      isEmphasised: false,
    };
  }
  const bits: Four = [whole((code - 244) / 3), (code - 244) % 3, 0, 0];
  return {
    bits,
    counts: [
      [8, 8, 5, 0],
      [15, 12, 9, 0],
      [6, 18, 9, 0],
    ],
    isEmphasised: false,
  };
}

const codingsLow = Array.from({ length: 512 }, (_, code) => codingLow(code));
const codingsOfDirection = Array.from({ length: 256 }, (_, code) => codingOfDirection(code));

/** How a granule's are coded. */
export function codingOf(code: number, isLow: boolean, isDirection: boolean): Coding {
  const found = isLow ? (isDirection ? codingsOfDirection[code >> 1] : codingsLow[code]) : codings1[code];
  return found ?? codingLow(0);
}

/** Reads a granule's into `factors`, where those of the groups in `kept` stay from the granule before. */
export function readScalefactors(
  reader: BitReader,
  { bits, counts }: Coding,
  { blockType, isMixed }: GranuleInfo,
  kept: number,
  factors: Uint8Array,
): void {
  const [ofLong, ofShort, ofMixed] = counts;
  const ofBlock = blockType !== 2 ? ofLong : isMixed ? ofMixed : ofShort;
  let at = 0;
  for (let group = 0; group < 4; group += 1) {
    const width = bits[group] ?? 0;
    const end = at + (ofBlock[group] ?? 0);
    const isKept = (kept & (8 >> group)) !== 0;
    for (; at < end; at += 1) if (!isKept) factors[at] = reader.read(width);
  }
  factors.fill(0, at);
}

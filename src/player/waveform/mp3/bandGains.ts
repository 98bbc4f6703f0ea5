import type { BandEnds } from './bands.ts';
import { MOST_BANDS } from './scalefactors.ts';
import { type GranuleInfo, SHORT } from './sideInfo.ts';

/** By how many steps of its scale factor the standard raises a band. */
const emphasis = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 3, 2, 0];
/** The gain that is 1. */
const UNITY = 210;
/** The lowest exponent: no gain at all, the most of a short block's, and the largest scale factor with emphasis. */
const LEAST = -UNITY - 8 * 7 - 4 * (15 + 3);
/** What a gain does to a value's power of 1.5: a step of it is a quarter of a power of 2. */
const powers = Float64Array.from(
  { length: 256 - UNITY - LEAST },
  (_, index) => 2 ** (((index + LEAST) / 4) * 1.5),
);
const powerOf = (exponent: number) => powers[exponent - LEAST] ?? 0;
/** The transform of a short block is a third as long: a value in it is that much less of the energy. */
const SHARE_OF_SHORT = (1 / 3) ** 0.75;

/** Puts what each band's values count for, see granuleStrength, into `gains`. */
export function setBandGains(
  gains: Float64Array,
  info: GranuleInfo,
  { long, longInMixed }: BandEnds,
  factors: Uint8Array,
  isEmphasised: boolean,
): void {
  const base = info.gain - UNITY;
  const step = info.hasCoarseScale ? 4 : 2;
  const longBands = info.blockType !== SHORT ? long.length : info.isMixed ? longInMixed : 0;
  for (let band = 0; band < longBands; band += 1) {
    const raised = isEmphasised ? (emphasis[band] ?? 0) : 0;
    gains[band] = powerOf(base - step * ((factors[band] ?? 0) + raised));
  }
  if (info.blockType !== SHORT) return;
  for (let band = longBands; band < MOST_BANDS; band += 1) {
    const lowered = 8 * (info.shortGains[(band - longBands) % 3] ?? 0);
    gains[band] = SHARE_OF_SHORT * powerOf(base - lowered - step * (factors[band] ?? 0));
  }
}

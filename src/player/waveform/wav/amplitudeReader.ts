import type { WavFormat } from './wavFormat.ts';

/** How far a sample is from silence, 0 to 1. */
export type ReadAmplitude = (view: DataView, at: number) => number;

const PCM = 1;
const FLOAT = 3;
const A_LAW = 6;
const MU_LAW = 7;

/** By a byte of telephone sound (ITU-T G.711). */
const aLaw = Float64Array.from({ length: 256 }, (_, byte) => {
  const exponent = ((byte ^ 0x55) >> 4) & 7;
  const mantissa = ((byte ^ 0x55) & 15) * 16;
  return (exponent === 0 ? mantissa + 8 : (mantissa + 264) << (exponent - 1)) / 32_768;
});
const muLaw = Float64Array.from({ length: 256 }, (_, byte) => {
  const exponent = (~byte >> 4) & 7;
  const mantissa = (~byte & 15) * 8;
  return (((mantissa + 132) << exponent) - 132) / 32_768;
});

/** By coding and bytes of a sample. */
const readers: Record<string, ReadAmplitude> = {
  [`${PCM}/1`]: (view, at) => Math.abs(view.getUint8(at) - 128) / 128,
  [`${PCM}/2`]: (view, at) => Math.abs(view.getInt16(at, true)) / 2 ** 15,
  [`${PCM}/3`]: (view, at) => Math.abs(view.getInt16(at + 1, true)) / 2 ** 15,
  [`${PCM}/4`]: (view, at) => Math.abs(view.getInt32(at, true)) / 2 ** 31,
  [`${FLOAT}/4`]: (view, at) => Math.abs(view.getFloat32(at, true)),
  [`${FLOAT}/8`]: (view, at) => Math.abs(view.getFloat64(at, true)),
  [`${A_LAW}/1`]: (view, at) => aLaw[view.getUint8(at)] ?? 0,
  [`${MU_LAW}/1`]: (view, at) => muLaw[view.getUint8(at)] ?? 0,
};

/** Null where we cannot read such samples. */
export function amplitudeReader({ coding, bytes }: WavFormat): ReadAmplitude | null {
  return readers[`${coding}/${bytes}`] ?? null;
}

import type { Density } from './density.ts';

const HEADING_REM = 2;
const rowRem: Record<Density, number> = { cosy: 4.75, compact: 3.1 };
/** Room for a finger: 64 px and a little. */
const LEAST_ON_A_PHONE_REM = 4.1;

/** The heights of a list's lines in pixels: they grow with the size of letters that a person has set. */
export function lineHeights(
  density: Density,
  isPhone: boolean,
): { rowHeight: number; headingHeight: number } {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const row = isPhone ? Math.max(rowRem[density], LEAST_ON_A_PHONE_REM) : rowRem[density];
  return { rowHeight: Math.round(row * rem), headingHeight: Math.round(HEADING_REM * rem) };
}

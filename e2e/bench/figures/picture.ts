import { bars } from './bars.ts';
import { curveCharts } from './curves.ts';
import { curvesOf } from './growth.ts';
import type { Line } from './line.ts';
import { label, style } from './svg.ts';

const WIDTH = 1080;

/** All figures as one SVG: how many times better than each rival, and how both grow. */
export function picture(lines: readonly Line[]): string {
  const compared = bars(lines, 50);
  const growthTop = 50 + compared.height + 40;
  const grown = curveCharts(curvesOf(lines), growthTop + 40);
  const height = growthTop + 40 + grown.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">`,
    `<style>${style}</style>`,
    label(20, 28, 'How many times better than the rival; the mark is the target', 'title'),
    compared.svg,
    label(20, growthTop, 'How both grow', 'title'),
    grown.svg,
    '</svg>\n',
  ].join('\n');
}

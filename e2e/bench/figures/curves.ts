import type { Curve } from './growth.ts';
import { label, logScale, round } from './svg.ts';
import { digits } from './words.ts';

const COLUMNS = 3;
const WIDTH = 300;
const HEIGHT = 150;
const [GAP_X, GAP_Y] = [50, 80];

/** A small chart for each curve, both scales by powers of ten: ours drawn through, the rival's dashed. */
export function curveCharts(curves: readonly Curve[], top: number): { svg: string; height: number } {
  const charts = curves.map((curve, at) => {
    const [x, y] = [30 + (at % COLUMNS) * (WIDTH + GAP_X), top + Math.floor(at / COLUMNS) * (HEIGHT + GAP_Y)];
    return `<g transform="translate(${x} ${y})">${chart(curve)}</g>`;
  });
  return { svg: charts.join('\n'), height: Math.ceil(curves.length / COLUMNS) * (HEIGHT + GAP_Y) };
}

function chart({ work, rival, unit, of, points }: Curve): string {
  const counts = points.map(({ count }) => count);
  const values = points.flatMap(({ ours, theirs }) => [ours, theirs]);
  const x = logScale(Math.min(...counts), Math.max(...counts), WIDTH - 40);
  const up = logScale(Math.min(...values) / 1.5, Math.max(...values) * 1.5, HEIGHT - 40);
  const y = (value: number) => HEIGHT - 20 - up(value);
  const path = (side: 'ours' | 'theirs') =>
    `<path class="${side}" d="M${points.map((point) => `${round(20 + x(point.count))} ${round(y(point[side]))}`).join('L')}"/>` +
    points
      .map((point) =>
        label(
          20 + x(point.count),
          y(point[side]) - 6,
          digits(point[side]),
          `middle ${side === 'ours' ? '' : 'dim'}`,
        ),
      )
      .join('');
  return [
    label(0, 0, `${work} (${unit})`),
    `<line x1="0" x2="${WIDTH}" y1="${HEIGHT - 20}" y2="${HEIGHT - 20}" class="grid"/>`,
    path('theirs'),
    path('ours'),
    ...points.map(({ count }) =>
      label(20 + x(count), HEIGHT - 4, count.toLocaleString('en-US'), 'middle dim'),
    ),
    label(0, HEIGHT + 14, `${of}; dashed: ${rival}`, 'dim'),
  ].join('');
}

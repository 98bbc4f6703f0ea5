import type { Line } from './line.ts';
import { ratioOf } from './statistics.ts';
import { label, logScale, round } from './svg.ts';
import { digits, isMet, workWords } from './words.ts';

const ROW = 24;
const LEFT = 560;
const WIDTH = 420;
const ENDS: [number, number] = [0.01, 1000];

/** How many times better than the rival's: above 1 ours is. Null without a target, which says what is better. */
function gains({ ours, theirs, target }: Line): { ours: number; wanted: number } | null {
  if (!target) return null;
  const ratio = ratioOf(ours, theirs);
  return 'most' in target
    ? { ours: 1 / ratio, wanted: 1 / target.most }
    : { ours: ratio, wanted: target.least };
}

const within = (value: number) => Math.min(Math.max(value, ENDS[0]), ENDS[1]);

/** A bar for each line that has a target: how many times better ours is, and how many times it is to be. */
export function bars(lines: readonly Line[], top: number): { svg: string; height: number } {
  const place = logScale(...ENDS, WIDTH);
  const x = (value: number) => LEFT + place(within(value));
  const shown = lines.flatMap((line) => {
    const gain = gains(line);
    return gain ? [{ line, ...gain }] : [];
  });
  const bottom = top + shown.length * ROW;
  const grid = [0.01, 0.1, 1, 10, 100, 1000].map(
    (value) =>
      `<line x1="${round(x(value))}" x2="${round(x(value))}" y1="${top}" y2="${bottom}" class="${value === 1 ? 'one' : 'grid'}"/>` +
      label(x(value), bottom + 16, `×${value}`, 'middle dim'),
  );
  const rows = shown.map(({ line, ours, wanted }, at) => {
    const y = top + at * ROW;
    const [from, to] = [Math.min(x(1), x(ours)), Math.max(x(1), x(ours))];
    return [
      label(LEFT - 12, y + 16, `${workWords(line)} — ${line.rival}`, 'end'),
      `<rect x="${round(from)}" y="${y + 5}" width="${round(Math.max(to - from, 1))}" height="14" class="${isMet(line) ? 'met' : 'missed'}"/>`,
      `<line x1="${round(x(wanted))}" x2="${round(x(wanted))}" y1="${y + 2}" y2="${y + 22}" class="target"/>`,
      label(LEFT + WIDTH + 12, y + 16, `×${digits(ours)}`),
    ].join('');
  });
  return { svg: [...grid, ...rows].join('\n'), height: shown.length * ROW + 30 };
}

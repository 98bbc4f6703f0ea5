import type { Line, Target } from './line.ts';
import { median, ratioOf } from './statistics.ts';

/** Three digits that count, and no exponent. */
export function digits(value: number): string {
  const decimals = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString('en-US', { maximumFractionDigits: Math.min(decimals, 6) });
}

/** "12.3 ms (11.9–14)": the median, and between what the rounds were. */
export function figure(values: readonly number[], unit: string): string {
  return `${digits(median(values))} ${unit} (${digits(Math.min(...values))}–${digits(Math.max(...values))})`;
}

/** What is small is told as a fraction: "1/126", "0.61", "3.2". */
export function ratioWords(ratio: number): string {
  if (ratio === 0) return '0';
  return ratio < 0.3 ? `1/${digits(1 / ratio)}` : digits(ratio);
}

export function targetWords(target: Target, unit: string): string {
  const ratio = 'most' in target ? `≤ ${ratioWords(target.most)}` : `≥ ${ratioWords(target.least)}`;
  return target.limit === undefined ? ratio : `${ratio}, and ≤ ${digits(target.limit)} ${unit}`;
}

export function isMet({ ours, theirs, target }: Line): boolean {
  if (!target) return true;
  const ratio = ratioOf(ours, theirs);
  const inRatio = 'most' in target ? ratio <= target.most : ratio >= target.least;
  return inRatio && (target.limit === undefined || median(ours) <= target.limit);
}

export function workWords({ work, size }: Line): string {
  return size ? `${size.count.toLocaleString('en-US')} ${size.of}: ${work}` : work;
}

export const columns = ['work', 'ours', 'rival', 'its figure', 'ratio', 'target', ''] as const;

/** The cells of a line's row, one for each column. */
export function cells(line: Line): string[] {
  const { ours, rival, theirs, unit, target } = line;
  return [
    workWords(line),
    figure(ours, unit),
    rival,
    figure(theirs, unit),
    ratioWords(ratioOf(ours, theirs)),
    target ? targetWords(target, unit) : '',
    target ? (isMet(line) ? 'met' : 'missed') : '',
  ];
}

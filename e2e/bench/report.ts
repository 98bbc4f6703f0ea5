import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bendWords, curvesOf } from './figures/growth.ts';
import { picture } from './figures/picture.ts';
import { markdownTable } from './figures/table.ts';
import { digits } from './figures/words.ts';
import type { Outcome } from './outcome.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');

/** Writes docs/benchmarks.md and its picture. */
export function writeReport(outcomes: readonly Outcome[], machine: readonly string[], rounds: number): void {
  const lines = outcomes.flatMap((outcome) => outcome.lines);
  writeFileSync(path.join(docs, 'benchmarks.svg'), picture(lines));
  const failed = outcomes.filter(({ failure }) => failure !== null);
  const parts = [
    '# Frontdesk compared with the alternatives',
    'Written by `npm run bench`, which measures each side in the same run on the same machine, in turns. Nothing here is a test. ' +
      'Absolute figures differ from machine to machine; the ratios should not.',
    machine.map((line) => `- ${line}`).join('\n'),
    `Figures are medians of ${rounds} rounds, with the least and the most. A ratio is ours to the rival’s.`,
    '![How many times better than each rival, and how both grow](benchmarks.svg)',
    markdownTable(lines.filter(({ target }) => target)),
    ...failed.map(({ bench, failure }) => `**${bench.title} failed:** ${failure}`),
    '## How it grows',
    growthTable(outcomes),
    ...outcomes.map(section),
  ];
  writeFileSync(path.join(docs, 'benchmarks.md'), `${parts.join('\n\n')}\n`);
}

function growthTable(outcomes: readonly Outcome[]): string {
  const rows = curvesOf(outcomes.flatMap(({ lines }) => lines)).map((curve) => {
    const figures = curve.points.map(({ count, ours, theirs }) => {
      return `${count.toLocaleString('en-US')}: ${digits(ours)} / ${digits(theirs)}`;
    });
    const { work, rival, unit, of } = curve;
    return `| ${work}, ${unit} | ${rival} | ${figures.join('; ')} ${of} | ${bendWords(curve, 'ours')} | ${bendWords(curve, 'theirs')} |`;
  });
  const head = '| work | rival | ours / its | ours | its |\n| --- | --- | --- | --- | --- |';
  return [head, ...rows].join('\n');
}

function section({ bench, lines, notes }: Outcome): string {
  const others = lines.filter(({ target, size }) => !target && !size);
  return [
    `## ${bench.title}`,
    bench.method,
    `What bounds it: ${bench.bound}`,
    ...(bench.profile === undefined ? [] : [`Where it goes, by a profile: ${bench.profile}`]),
    ...(others.length > 0 ? [markdownTable(others)] : []),
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
  ].join('\n\n');
}

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as v from 'valibot';
import type { Case } from './anyCase.ts';

const seconds = v.array(v.number());
const answerSchema = v.union([
  v.object({ occurrences: seconds }),
  v.object({ refused: v.string() }),
  v.object({ unfinished: seconds }),
]);

/** Occurrences are in seconds since 1970; ice-cube.rb tells when it has none. */
export type Answer = v.InferOutput<typeof answerSchema>;

/** The last second up to which ice-cube.rb looks. */
export const LAST_SECOND = Date.UTC(2038, 0) / 1000 - 1;

const RUBY = process.env['RUBY'] ?? 'ruby';

function ruby(args: string[], input = '') {
  return spawnSync(RUBY, args, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
}

export function hasIceCube(): boolean {
  return ruby(['-r', 'active_support', '-r', 'ice_cube', '-e', '']).status === 0;
}

/** What the real IceCube, in Rails' time zones, answers to each case. */
export function askIceCube(cases: readonly Case[]): { question: Case; answer: Answer }[] {
  const lines = cases.map((question) => JSON.stringify(question)).join('\n');
  const script = path.join(import.meta.dirname, 'ice-cube.rb');
  const { stdout, stderr, status } = ruby([script], lines);
  const answers = stdout.trim().split('\n');
  if (status !== 0 || answers.length !== cases.length)
    throw new Error(`ice-cube.rb answered ${answers.length} of ${cases.length} cases: ${stderr}`);
  return cases.map((question, index) => ({
    question,
    answer: v.parse(answerSchema, JSON.parse(answers[index] ?? '')),
  }));
}

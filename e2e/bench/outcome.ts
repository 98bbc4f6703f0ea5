import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Bench, Settings } from './bench.ts';
import type { Line } from './figures/line.ts';

/** What came of a bench: lines and notes even where it failed later on. */
export interface Outcome {
  bench: Bench;
  lines: Line[];
  notes: string[];
  /** Why it did not come to its end; null when it did. */
  failure: string | null;
}

const MOST_MS = 15 * 60_000;
const END_MS = 5_000;

/** Runs a bench in a process of its own, which ends with all that it started; calls `onFound` with each finding as it comes. */
export async function outcomeOf(
  bench: Bench,
  settings: Settings,
  onFound: (found: Line | string) => void,
): Promise<Outcome> {
  const outcome: Outcome = { bench, lines: [], notes: [], failure: null };
  const child = fork(path.join(import.meta.dirname, 'one.ts'), [bench.name, JSON.stringify(settings)], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  let complaints = '';
  child.stderr?.on('data', (chunk) => (complaints = `${complaints}${String(chunk)}`.slice(-4000)));
  child.on('message', (found: Line | string) => {
    if (typeof found === 'string') outcome.notes.push(found);
    else outcome.lines.push(found);
    onFound(found);
  });
  const late = setTimeout(() => {
    complaints = `it took more than ${MOST_MS / 60_000} minutes`;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), END_MS).unref();
  }, MOST_MS);
  const [code] = await once(child, 'close');
  clearTimeout(late);
  if (code !== 0) outcome.failure = reasonIn(complaints);
  return outcome;
}

/** The line of a stack trace that says what was wrong. */
function reasonIn(complaints: string): string {
  const lines = complaints.trim().split('\n');
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1) ?? 'it ended without a word';
}

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

/** What a bench’s process sends. */
type Found = Line | string | { failure: string };

const MOST_MS = 30 * 60_000;
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
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  child.on('message', (found: Found) => {
    if (typeof found === 'object' && 'failure' in found) return (outcome.failure = found.failure);
    if (typeof found === 'string') outcome.notes.push(found);
    else outcome.lines.push(found);
    return onFound(found);
  });
  const late = setTimeout(() => {
    outcome.failure = `it took more than ${MOST_MS / 60_000} minutes`;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), END_MS).unref();
  }, MOST_MS);
  const [code] = await once(child, 'close');
  clearTimeout(late);
  if (code !== 0) outcome.failure ??= 'it ended without a word; see above';
  return outcome;
}

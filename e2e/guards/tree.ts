import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Guard } from './list/guard.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/** A copy of the sources in which guards can be taken out, while colleagues and editors keep theirs. */
export interface Tree {
  folder: string;
  /** Takes the guard out; what it gives puts it back. Throws where the code is not there exactly once. */
  takeOut: (guard: Guard) => () => void;
  [Symbol.dispose]: () => void;
}

/** Copies every file that Git knows or would take, and borrows the installed packages. */
export function copyTree(): Tree {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontdesk-guards-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  for (const file of listed.split('\0')) {
    // A file that was deleted and not yet committed is still listed.
    const isFile = statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() ?? false;
    if (isFile) cpSync(path.join(root, file), path.join(folder, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    folder,
    takeOut(guard) {
      const before = partsOf(guard).map((part) => {
        const file = path.join(folder, part.file);
        const whole = readFileSync(file, 'utf8');
        writeFileSync(file, without(whole, part));
        return { file, whole };
      });
      return () => before.toReversed().forEach(({ file, whole }) => writeFileSync(file, whole));
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

/** What is wrong with an entry of the list, in words; null when its code is there exactly once. */
export function staleness(guard: Guard): string | null {
  try {
    for (const part of partsOf(guard)) without(readFileSync(path.join(root, part.file), 'utf8'), part);
    return existsSync(path.join(root, guard.test)) ? null : `there is no ${guard.test}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Part = Pick<Guard, 'file' | 'guard' | 'without'>;

function partsOf(guard: Guard): Part[] {
  return guard.and ? [guard, guard.and] : [guard];
}

function without(whole: string, { file, guard, without: instead }: Part): string {
  const times = whole.split(guard).length - 1;
  if (times !== 1) throw new Error(`${file} has ${times} times, not once: ${guard}`);
  return whole.replace(guard, () => instead);
}

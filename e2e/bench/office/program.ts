import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program of a bench's own that says where it answers. */
export interface Program {
  origin: string;
  pid: number;
  stop: () => Promise<void>;
}

/** Starts a script with Node, and waits for a line of it that ends with ` at ` and an origin. */
export async function startProgram(
  script: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Program> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill());
  const stop = async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = / at (http:\/\/\S+)$/.exec(line)?.[1];
    if (origin === undefined || child.pid === undefined) continue;
    child.stdout.resume();
    return { origin, pid: child.pid, stop };
  }
  throw new Error(`${script} did not start`);
}

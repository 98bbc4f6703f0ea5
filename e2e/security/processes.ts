import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** Starts a program of ours, waits until it says where it is, and ends it with the test. */
export async function startProgram(
  args: string[],
  env: Record<string, string>,
): Promise<{ pid: number; address: string }> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => stop(child));
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /\bat (http:\S+)/.exec(line)?.[1];
    if (address && child.pid !== undefined) {
      child.stdout.resume();
      return { pid: child.pid, address };
    }
  }
  throw new Error(`${args.join(' ')} did not start`);
}

function stop(child: ChildProcess): void {
  child.kill('SIGKILL');
}

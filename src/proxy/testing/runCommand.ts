import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What a command's process said and how it ended. */
export interface Ended {
  code: number | null;
  out: string;
  complaints: string;
}

/** Runs a program of the proxy as `npm run` does, with nothing in its environment but what is given. */
export async function runCommand(
  program: URL,
  args: string[],
  { env = {}, input = '' }: { env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program.pathname, ...args], { env, stdio: 'pipe' });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  child.stdin.on('error', () => {}).end(input);
  const [code, out, complaints] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, out, complaints };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const main = path.resolve(import.meta.dirname, '../src/proxy/main.ts');

export interface OwnFrontdesk {
  origin: string;
  stop: () => Promise<void>;
}

/** A Frontdesk of a test's own: the real server on a free port, with a data folder that goes with it. */
export async function startOwnFrontdesk(
  env: Record<string, string>,
  prepare?: (dataDir: string) => Promise<void>,
): Promise<OwnFrontdesk> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'frontdesk-e2e-'));
  await prepare?.(dataDir);
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, FRONTDESK_PORT: '0', FRONTDESK_DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
    await rm(dataDir, { recursive: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /^Frontdesk is at \S+:(\d+)$/.exec(line)?.[1];
    if (port) {
      child.stdout.resume();
      return { origin: `http://localhost:${port}`, stop };
    }
  }
  await stop();
  throw new Error('Frontdesk did not start; it says why above');
}

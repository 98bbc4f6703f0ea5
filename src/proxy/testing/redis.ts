import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** A Redis of a test's own, on a socket in a folder of its own. */
export interface TestRedis {
  /** What `connectRedis` takes: the socket's path. */
  url: string;
  /** Ends the process; what it held is gone. */
  stop: () => Promise<void>;
  /** Starts it again at the same place after `stop`. */
  start: () => Promise<void>;
  /** Keeps the connections open and answers nothing, until `resume`. */
  pause: () => void;
  resume: () => void;
  [Symbol.asyncDispose]: () => Promise<void>;
}

const READY_MS = 8_000;

/** Starts the machine's redis-server; rejects where there is none, for a test that is skipped proves nothing. */
export async function startRedis(): Promise<TestRedis> {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontdesk-redis-'));
  const url = path.join(folder, 'redis.sock');
  let running = await run(folder, url);

  async function stop(): Promise<void> {
    if (running.exitCode !== null || running.signalCode !== null) return;
    running.kill('SIGKILL');
    await once(running, 'exit');
  }

  return {
    url,
    stop,
    async start() {
      running = await run(folder, url);
    },
    pause: () => running.kill('SIGSTOP'),
    resume: () => running.kill('SIGCONT'),
    async [Symbol.asyncDispose]() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function run(folder: string, socket: string): Promise<ChildProcess> {
  const server = spawn(
    'redis-server',
    ['--port', '0', '--unixsocket', socket, '--unixsocketperm', '700', '--save', '', '--dir', folder],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const end = () => server.kill('SIGKILL');
  process.once('exit', end);
  server.once('exit', () => process.off('exit', end));
  await once(server, 'spawn').catch((cause: unknown) => {
    throw new Error('redis-server cannot be started: install it (Debian: apt-get install redis-server)', {
      cause,
    });
  });
  const lines = createInterface({ input: server.stdout, signal: AbortSignal.timeout(READY_MS) });
  for await (const line of lines) {
    if (/ready to accept connections/i.test(line)) {
      server.stdout.resume();
      return server;
    }
  }
  end();
  throw new Error(`redis-server was not ready to serve within ${READY_MS} ms`);
}

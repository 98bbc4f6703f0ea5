import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** A Redis of a test's own, in a folder of its own. */
export interface TestRedis {
  /** What `connectRedis` takes: the path of a socket in that folder, or its URL where it has a port. */
  url: string;
  /** Ends the process; what it held is gone, unless it is one that keeps it. */
  stop: () => Promise<void>;
  /** Starts it again at the same place after `stop`. */
  start: () => Promise<void>;
  /** Keeps the connections open and answers nothing, until `resume`. */
  pause: () => void;
  resume: () => void;
  [Symbol.asyncDispose]: () => Promise<void>;
}

const READY_MS = 8_000;

interface Options {
  /** For what is configured by a URL: a port of loopback. */
  port?: number;
  /** Whether what it holds outlives the process. */
  keeps?: boolean;
}

/** Starts the machine's redis-server; rejects where there is none, for a test that is skipped proves nothing. */
export async function startRedis({ port, keeps = false }: Options = {}): Promise<TestRedis> {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontdesk-redis-'));
  const socket = path.join(folder, 'redis.sock');
  const options = [
    ...(port === undefined ? ['--port', '0'] : ['--port', String(port), '--bind', '127.0.0.1']),
    ...(keeps ? ['--appendonly', 'yes', '--appendfsync', 'always'] : []),
  ];
  let running = await run(folder, socket, options);

  async function stop(): Promise<void> {
    if (running.exitCode !== null || running.signalCode !== null) return;
    running.kill('SIGKILL');
    await once(running, 'exit');
  }

  return {
    url: port === undefined ? socket : `redis://127.0.0.1:${port}`,
    stop,
    async start() {
      running = await run(folder, socket, options);
    },
    pause: () => running.kill('SIGSTOP'),
    resume: () => running.kill('SIGCONT'),
    async [Symbol.asyncDispose]() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function run(folder: string, socket: string, options: string[]): Promise<ChildProcess> {
  const server = spawn(
    'redis-server',
    ['--unixsocket', socket, '--unixsocketperm', '700', '--save', '', '--dir', folder, ...options],
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

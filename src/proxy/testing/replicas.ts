import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { invariant } from '#src/lib/invariant.ts';
import { freePort } from './freePort.ts';
import { startNginx } from './nginx.ts';
import { startRedis, type TestRedis } from './redis.ts';
import { runCommand } from './runCommand.ts';
import { testToken } from './testProxy.ts';

const maria = { username: 'Maria', password: 'a password of the tests 4711' };

const START_MS = 20_000;

/** A server in a process of its own. */
interface Replica {
  origin: string;
  process: ChildProcess;
  /** All that it wrote so far. */
  written: () => string;
}

export interface Replicas {
  a: Replica;
  b: Replica;
  redis: TestRedis;
  /** The replicas' data folders. */
  folders: string[];
  /** What browsers use: nginx. */
  origin: string;
  /** Signs Maria in at an origin and gives the response; its cookie is `cookieOf`'s. */
  signIn: (origin: string, password?: string) => Promise<Response>;
}

/**
 * Two replicas with one Redis behind one nginx, as in the operators' guide; on one machine they share a data folder, on two each has its
 * own. Maria has an account in every folder. All end with the test.
 */
export async function startReplicas(
  upstream: string,
  { machines = 2 }: { machines?: 1 | 2 } = {},
): Promise<Replicas> {
  const folders = Array.from({ length: machines }, () => temporaryFolder('data'));
  await Promise.all(folders.map(addMaria));
  const [redisPort, port] = [await freePort(), await freePort()];
  const redis = await startRedis({ port: redisPort, keeps: true });
  onTestFinished(() => redis[Symbol.asyncDispose]());
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    FRONTDESK_API_URL: upstream,
    FRONTDESK_API_TOKEN: testToken,
    FRONTDESK_SECRET: 'the same secret on every replica',
    FRONTDESK_ORIGIN: origin,
    FRONTDESK_PORT: '0',
    FRONTDESK_REDIS_URL: redis.url,
    FRONTDESK_TRUSTED_PROXIES: '127.0.0.1',
  };
  const [a, b] = await Promise.all(
    [folders.at(0), folders.at(-1)].map((folder) => startReplica({ ...env, FRONTDESK_DATA_DIR: folder })),
  );
  invariant(a && b, 'two were started');
  await startNginx(
    port,
    [a, b].map((replica) => new URL(replica.origin).host),
  );
  return {
    a,
    b,
    redis,
    folders,
    origin,
    signIn: (at, password = maria.password) =>
      fetch(`${at}/session`, {
        method: 'POST',
        headers: { origin: at, 'x-frontdesk': '1', 'content-type': 'application/json' },
        body: JSON.stringify({ ...maria, password }),
      }),
  };
}

/** The cookie that a sign-in set, as a browser sends it back. */
export function cookieOf(response: Response): string {
  const [pair = ''] = (response.headers.get('set-cookie') ?? '').split(';');
  return pair;
}

async function startReplica(env: NodeJS.ProcessEnv): Promise<Replica> {
  const pages = temporaryFolder('pages');
  writeFileSync(path.join(pages, 'index.html'), '<!doctype html>');
  const program = path.join(import.meta.dirname, 'startForTest.ts');
  const child = spawn(process.execPath, [program, pages], { env: { PATH: process.env.PATH, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let written = '';
  child.stdout.on('data', (chunk) => (written += String(chunk)));
  child.stderr.on('data', (chunk) => (written += String(chunk)));
  const printed = () => /Frontdesk is at (\S+)/.exec(written)?.[1] ?? written.replaceAll(/^\{.*\n/gm, '');
  await expect.poll(printed, { timeout: START_MS }).toMatch(/^http/);
  return { origin: printed(), process: child, written: () => written };
}

async function addMaria(dataFolder: string): Promise<void> {
  const { code, complaints } = await runCommand(
    new URL('../accounts/cli.ts', import.meta.url),
    ['add', maria.username],
    {
      env: { FRONTDESK_DATA_DIR: dataFolder },
      input: `${maria.password}\n`,
    },
  );
  invariant(code === 0, complaints);
}

function temporaryFolder(of: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `frontdesk-${of}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

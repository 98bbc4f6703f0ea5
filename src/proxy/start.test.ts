import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get, type ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { json } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { startFaultServer } from './testing/faultServer.ts';
import { runCommand } from './testing/runCommand.ts';
import { messages } from './testing/v2Bodies.ts';

const token = 'canary-token-of-the-start';

interface Run {
  child: ChildProcess;
  /** All that was written so far. */
  written: () => string;
  /** The exit code, once it has ended. */
  ended: Promise<number | null>;
}

/** Starts a server of its own process. Its environment has nothing else of Frontdesk. */
function run(env: Record<string, string>, { withPages = true, drainMs = 10_000 } = {}): Run {
  const pages = mkdtempSync(path.join(tmpdir(), 'frontdesk-start-'));
  if (withPages) writeFileSync(path.join(pages, 'index.html'), '<!doctype html>');
  const script = path.join(import.meta.dirname, 'testing/startForTest.ts');
  const child = spawn(process.execPath, [script, pages, String(drainMs)], {
    env: { PATH: process.env.PATH, ...env },
  });
  let written = '';
  child.stdout.on('data', (chunk) => (written += String(chunk)));
  child.stderr.on('data', (chunk) => (written += String(chunk)));
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(pages, { recursive: true });
  });
  return { child, written: () => written, ended: once(child, 'exit').then(([code]) => code) };
}

function connected(upstream: string) {
  return {
    FRONTDESK_API_URL: upstream,
    FRONTDESK_API_TOKEN: token,
    FRONTDESK_AUTH: 'none',
    FRONTDESK_PORT: '0',
    FRONTDESK_SECRET: 's'.repeat(32),
  };
}

async function address({ written }: Run): Promise<string> {
  const printed = () => /Frontdesk is at (\S+)/.exec(written())?.[1] ?? '';
  await expect.poll(printed, { timeout: 20_000 }).not.toBe('');
  return printed();
}

test('row 47: SIGTERM lets a running request end, takes no new one, and exits 0', async () => {
  const arrived = Promise.withResolvers<ServerResponse>();
  const upstream = await startFaultServer((_, response) => arrived.resolve(response));
  const server = run(connected(upstream.url), { drainMs: 60_000 });
  const origin = await address(server);
  // Browsers keep a connection for the next request, and here the next one never comes.
  const agent = new Agent({ keepAlive: true });
  const running = once(get(`${origin}/api/v2/messages`, { agent }), 'response');
  const response = await arrived.promise;
  server.child.kill('SIGTERM');
  await expect
    .poll(() =>
      fetch(`${origin}/healthz`).then(
        ({ status }) => status,
        () => 'refused',
      ),
    )
    .not.toBe(200);
  response.end(JSON.stringify(messages));
  const [answer] = await running;
  expect(await json(answer)).toEqual(messages);
  expect(await server.ended).toBe(0);
  expect(server.written()).not.toContain(token);
}, 30_000);

test('row 47: what does not end in time is broken off, and the exit is still 0', async () => {
  const arrived = Promise.withResolvers<void>();
  const upstream = await startFaultServer(() => arrived.resolve());
  const server = run(connected(upstream.url), { drainMs: 100 });
  const running = fetch(`${await address(server)}/api/v2/messages`);
  await arrived.promise;
  server.child.kill('SIGINT');
  await expect(running).rejects.toThrow('fetch failed');
  expect(await server.ended).toBe(0);
}, 30_000);

test('a taken port is told by the name of its variable', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const taken = other.address();
  const port = typeof taken === 'object' ? String(taken?.port) : '';
  const server = run({ ...connected('http://127.0.0.1:1/api'), FRONTDESK_PORT: port });
  expect(await server.ended).toBe(1);
  expect(server.written()).toMatch(/^Frontdesk cannot start: FRONTDESK_PORT\b.*\n$/);
}, 30_000);

test('a server that nobody can sign in to starts, and says how to add someone; a command of that time lets her in', async () => {
  const upstream = await startFaultServer((_, response) => response.end(JSON.stringify(messages)));
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'frontdesk-start-'));
  onTestFinished(() => rmSync(dataFolder, { recursive: true }));
  const env = { FRONTDESK_DATA_DIR: dataFolder, FRONTDESK_METRICS_PORT: '0' };
  const server = run({ ...connected(upstream.url), ...env, FRONTDESK_AUTH: 'accounts' });
  const origin = await address(server);
  await expect
    .poll(server.written)
    .toMatch(/^Nobody can sign in yet. Add someone: npm run user -- add NAME$/m);
  const password = 'correct horse battery staple';
  const cli = new URL('accounts/cli.ts', import.meta.url);
  expect(await runCommand(cli, ['add', 'Maria'], { env, input: `${password}\n` })).toMatchObject({ code: 0 });
  const signedIn = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-frontdesk': '1', origin },
    body: JSON.stringify({ username: 'Maria', password }),
  });
  const [cookie = ''] = signedIn.headers.getSetCookie();
  const answer = await fetch(`${origin}/api/v2/messages`, {
    headers: { cookie: cookie.split(';')[0] ?? '' },
  });
  expect(await answer.json()).toEqual(messages);
  const metrics = /Metrics are at (\S+)/.exec(server.written())?.[1] ?? '';
  expect(await (await fetch(metrics)).text()).toMatch(/^frontdesk_sessions 1$/m);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  const again = run({ ...connected(upstream.url), ...env, FRONTDESK_AUTH: 'accounts' });
  await address(again);
  again.child.kill('SIGTERM');
  expect(await again.ended).toBe(0);
  expect(again.written()).not.toContain('Nobody');
}, 40_000);

test('a store that cannot be opened is told by the name of its variable', async () => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'frontdesk-start-'));
  onTestFinished(() => rmSync(dataFolder, { recursive: true }));
  writeFileSync(
    path.join(dataFolder, 'frontdesk.sqlite'),
    'no database at all, but text of some length'.repeat(40),
  );
  const env = { FRONTDESK_DATA_DIR: dataFolder, FRONTDESK_AUTH: 'accounts' };
  const server = run({ ...connected('http://127.0.0.1:1/api'), ...env });
  expect(await server.ended).toBe(1);
  expect(server.written()).toMatch(/^Frontdesk cannot start: FRONTDESK_DATA_DIR\b.*\n$/);
}, 30_000);

test('a store of a newer version is told as one, and so is a host that is none', async () => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'frontdesk-start-'));
  onTestFinished(() => rmSync(dataFolder, { recursive: true }));
  new DatabaseSync(path.join(dataFolder, 'frontdesk.sqlite')).exec('PRAGMA user_version = 99');
  const env = { FRONTDESK_DATA_DIR: dataFolder, FRONTDESK_AUTH: 'accounts' };
  const server = run({ ...connected('http://127.0.0.1:1/api'), ...env });
  const nowhere = run({
    ...connected('http://127.0.0.1:1/api'),
    FRONTDESK_AUTH: 'accounts',
    FRONTDESK_DATA_DIR: path.join(dataFolder, 'other'),
    FRONTDESK_HOST: '256.256.256.256',
    FRONTDESK_ORIGIN: 'https://desk.example',
  });
  expect([await server.ended, await nowhere.ended]).toEqual([1, 1]);
  expect(server.written()).toMatch(/^Frontdesk cannot start: FRONTDESK_DATA_DIR\b.*newer version.*\n$/);
  expect(nowhere.written()).toMatch(/^Frontdesk cannot start: FRONTDESK_HOST\b.*\n$/);
}, 30_000);

test('metrics are served while the server runs, where their port is given and free', async () => {
  const upstream = await startFaultServer(() => {});
  const server = run({ ...connected(upstream.url), FRONTDESK_METRICS_PORT: '0' });
  const printed = () => /Metrics are at (\S+)/.exec(server.written())?.[1] ?? '';
  await expect.poll(printed, { timeout: 20_000 }).not.toBe('');
  expect(await (await fetch(printed())).text()).toContain('process_start_time_seconds');
  const second = run({ ...connected(upstream.url), FRONTDESK_METRICS_PORT: new URL(printed()).port });
  expect(await second.ended).toBe(1);
  expect(second.written()).toMatch(/^Frontdesk cannot start: FRONTDESK_METRICS_PORT\b.*\n$/);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
}, 30_000);

test('a wrong variable and a missing interface are told in a line each', async () => {
  const wrong = run({ FRONTDESK_PORT: 'wrong-value' });
  const bare = run(connected('http://127.0.0.1:1/api'), { withPages: false });
  expect([await wrong.ended, await bare.ended]).toEqual([1, 1]);
  expect(wrong.written()).toBe('Frontdesk cannot start: FRONTDESK_PORT is not a whole number\n');
  expect(bare.written()).toMatch(/^Frontdesk cannot start: dist\/client.*npm run build.*\n$/);
}, 30_000);

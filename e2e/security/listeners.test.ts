import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { holdings, megabytes, tell } from './figures.ts';
import { startProgram } from './processes.ts';

const LISTENERS = 1000;
const AT_ONCE = 50;
const BYTES = 4 * 1024 * 1024;

interface Call {
  recording: string | null;
  cdr: { talk_sec: number; hold_sec: number } | null;
}

/** The demo service and a server before it, each a process of its own. */
async function startBoth() {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontdesk-listeners-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Frontdesk</title>');
  const token = randomBytes(24).toString('base64url');
  const demo = await startProgram(['src/demo/server.ts'], {
    FRONTDESK_DEMO_PORT: '4082',
    FRONTDESK_DEMO_TOKEN: token,
    FRONTDESK_DEMO_MESSAGES: '10',
  });
  const server = await startProgram(['src/proxy/testing/startForTest.ts', folder], {
    FRONTDESK_API_URL: demo.address,
    FRONTDESK_API_TOKEN: token,
    FRONTDESK_AUTH: 'none',
    FRONTDESK_PORT: '4083',
    FRONTDESK_DATA_DIR: folder,
  });
  return { demo, server, token };
}

/** The longest recording's address at the service and its bytes, and the link to it at the server. */
async function findHourLong(demo: string, server: string, token: string) {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    accept: 'application/json',
  };
  const of = async (url: string) => {
    const { data }: { data: Call[] } = await (await fetch(url, { headers })).json();
    const seconds = ({ cdr }: Call) => (cdr ? cdr.talk_sec + cdr.hold_sec : 0);
    return data.toSorted((a, b) => seconds(b) - seconds(a))[0];
  };
  const atService = await of(`${demo}/v2/call-recordings`);
  const atServer = await of(`${server}/api/v2/call-recordings`);
  const bytes = await (await fetch(atService?.recording ?? '', { headers })).arrayBuffer();
  return { whole: Buffer.from(bytes), link: `${server}${atServer?.recording}` };
}

/** Begins to listen somewhere, and takes nothing of it yet. */
function begin(link: string, from: number, to: number, agent: Agent): Promise<IncomingMessage> {
  const headers = { range: `bytes=${from}-${to - 1}` };
  return new Promise((resolve, reject) => {
    get(link, { agent, headers }, resolve).on('error', reject);
  });
}

class WrongBytes extends Error {}

/** Takes an answer from `at` on, and tells how far it came. Breaking off is no error; ending early as if whole is. */
async function take(answer: IncomingMessage, whole: Buffer, at: number, end: number): Promise<number> {
  let place = at;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      if (!chunk.equals(whole.subarray(place, place + chunk.length))) throw new WrongBytes();
      place += chunk.length;
    }
  } catch (error) {
    if (error instanceof WrongBytes) throw error;
    return place;
  }
  if (place !== end) throw new WrongBytes();
  return place;
}

/**
 * Listens to the end, and tells how often that took another request: a kernel short of memory for so many connections
 * resets some, and then the player asks again from its place.
 */
async function listenOn(begun: IncomingMessage, link: string, first: number, whole: Buffer, agent: Agent) {
  const end = first + BYTES;
  let at = first;
  for (let again = 0, answer = begun; ; again += 1) {
    at = await take(answer, whole, at, end);
    if (at === end) return again;
    answer = await begin(link, at, end, agent);
  }
}

test('row 49: a thousand people listen to an hour-long recording at once, and every byte is right', async (context) => {
  const { demo, server, token } = await startBoth();
  const { whole, link } = await findHourLong(demo.address, server.address, token);
  expect(whole.length).toBeGreaterThan(10_000_000);
  const agent = new Agent({ keepAlive: false, maxSockets: LISTENERS });
  const before = holdings(server.pid);

  const firsts = Array.from({ length: LISTENERS }, () => randomInt(whole.length - BYTES));
  const answers: IncomingMessage[] = [];
  // The demo service begins some hundred answers a second; all that have begun stay open, and nothing of them is taken yet.
  for (let n = 0; n < LISTENERS; n += AT_ONCE) {
    answers.push(
      ...(await Promise.all(
        firsts.slice(n, n + AT_ONCE).map((first) => begin(link, first, first + BYTES, agent)),
      )),
    );
  }
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([206]));
  const peak = holdings(server.pid);
  expect(peak.sockets).toBeGreaterThanOrEqual(LISTENERS);

  const measuring = setInterval(() => {
    peak.bytes = Math.max(peak.bytes, holdings(server.pid).bytes);
  }, 250);
  const started = performance.now();
  const again = await Promise.all(
    answers.map((answer, n) => listenOn(answer, link, firsts[n] ?? 0, whole, agent)),
  );
  clearInterval(measuring);
  const seconds = (performance.now() - started) / 1000;
  const resumed = again.reduce((sum, times) => sum + times, 0);
  expect(resumed).toBeLessThan(LISTENERS / 2);
  await expect
    .poll(() => holdings(server.pid).sockets, { timeout: 30_000 })
    .toBeLessThan(before.sockets + 50);
  const after = holdings(server.pid);
  expect(peak.bytes).toBeLessThan(1_000_000_000);

  context.task.meta.cases = LISTENERS;
  const total = LISTENERS * BYTES;
  tell(
    context,
    `${megabytes(total)} compared in ${seconds.toFixed(1)} s, ${megabytes(total / seconds)}/s, ${resumed} broken off and resumed`,
  );
  tell(
    context,
    `memory before ${megabytes(before.bytes)}, peak ${megabytes(peak.bytes)}, after ${megabytes(after.bytes)}`,
  );
  tell(context, `sockets before ${before.sockets}, all open ${peak.sockets}, after ${after.sockets}`);
}, 300_000);

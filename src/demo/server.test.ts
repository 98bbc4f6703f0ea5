import { afterAll, beforeAll, expect, test } from 'vitest';
import { clips } from './account/clips.ts';
import { startDemoServer } from './server.ts';

let server: Awaited<ReturnType<typeof startDemoServer>>;
beforeAll(async () => void (server = await startDemoServer({ token: 'right' })));
afterAll(() => server.close());

const headers = {
  accept: 'application/json',
  'content-type': 'application/json',
  authorization: 'Bearer right',
};
const ask = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, { headers, ...init });

interface Row {
  agent_username: string;
  recording: string;
  cdr: { talk_sec: number; hold_sec: number } | null;
}

async function recordings(): Promise<Row[]> {
  const { data } = (await (await ask('/v2/call-recordings')).json()) as { data: Row[] };
  return data.filter(({ recording }) => recording);
}

test('it answers on loopback, by whatever name, and counts what it was asked', async () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api$/);
  const before = server.requests();
  const byName = server.url.replace('127.0.0.1', 'localhost');
  const { data } = (await (await fetch(`${byName}/v2/messages`, { headers })).json()) as { data: unknown[] };
  expect(data.length).toBeGreaterThan(1900);
  expect((await fetch(new URL('/elsewhere', server.url))).status).toBe(404);
  expect(server.requests()).toBe(before + 2);
});

test.each(['from_date=10-09-2001&to_date=10-13-2001'])(
  'a reset is a reset of the connection',
  async (range) => {
    await expect(ask(`/v2/messages?${range}`)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  },
);

test('a To Do whose answer is lost is there nevertheless', async () => {
  const schedule = { frequency: 'weekly', times: ['9:00 AM'], days: ['Monday'], interval: 1 };
  const message_text = 'Bring the keys. [fault: lost-answer]';
  const body = { account_number: 'A', delivery_type: 'sms', contact: '1', from: '2', message_text, schedule };
  const lost = ask('/v2/to_dos', { method: 'POST', body: JSON.stringify(body) });
  await expect(lost).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  const { data } = (await (await ask('/v2/to_dos')).json()) as { data: { to_do: object }[] };
  expect(data[0]?.to_do).toMatchObject({ message_text });
});

test('silence can be left, and the server goes on', async () => {
  const client = new AbortController();
  const answer = ask('/v2/messages/200104', { signal: client.signal });
  const other = await ask('/v2/messages/999');
  client.abort();
  await expect(answer).rejects.toThrow('aborted');
  expect(other.status).toBe(404);
});

test('a stream that breaks has brought what came before', async () => {
  const rows = await recordings();
  const broken = rows.filter((row) => row.agent_username === 'fault-demo')[2];
  const response = await fetch(broken?.recording ?? '');
  const reader = response.body?.getReader();
  let bytes = 0;
  const readOn = async () => {
    for (;;) bytes += (await reader?.read())?.value?.length ?? Number.NaN;
  };
  await expect(readOn()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  expect(bytes).toBe(60_000);
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(60_000);
});

test('every clip is as long as the account says', async () => {
  const rows = (await recordings()).filter(({ agent_username }) => agent_username !== 'fault-demo');
  const sizes = new Map<number, number>();
  for (const { recording, cdr } of rows) {
    const { headers: answered } = await fetch(recording, { method: 'HEAD' });
    const size = Number(answered.get('content-length'));
    sizes.set(size, cdr ? cdr.talk_sec + cdr.hold_sec : Math.round(size / 3000));
    expect(sizes.get(size)).toBe(Math.round(size / 3000));
  }
  const hour = 10_800_000;
  expect([...sizes.keys()].toSorted((a, b) => a - b)).toEqual(
    [...clips.map(({ bytes }) => bytes), hour].toSorted((a, b) => a - b),
  );
});

test('a range of an hour is those bytes of it', async () => {
  const hour = (await recordings()).find(({ cdr }) => cdr?.talk_sec === 3600)?.recording ?? '';
  const whole = new Uint8Array(await (await fetch(hour)).arrayBuffer());
  expect(whole).toHaveLength(10_800_000);
  const part = await fetch(hour, { headers: { range: 'bytes=7000000-7000999' } });
  expect(part.status).toBe(206);
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(whole.slice(7_000_000, 7_001_000));
  // Every frame starts with the same sync word, wherever clips were joined.
  for (let frame = 0; frame < whole.length; frame += 108)
    if (whole[frame] !== 255) throw new Error(`frame ${frame}`);
});

test('an unfinished answer keeps nobody from closing', async () => {
  const other = await startDemoServer({ token: 'right' });
  const endless = await fetch(`${other.url}/v2/messages/200112`, { headers });
  await other.close();
  await expect(endless.text()).rejects.toThrow('terminated');
});

import { expect, test } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { type Office, password, startOffice } from '#src/proxy/testing/office.ts';
import { testHost } from '#src/proxy/testing/testProxy.ts';
import { messages } from '#src/proxy/testing/v2Bodies.ts';

const upstream = 'http://127.0.0.1:1/api';

/** Whether a cookie opens anything. */
async function opens({ get }: Office, cookie: { cookie: string }): Promise<boolean> {
  return (await get('/session', cookie)).statusCode === 200;
}

test('the right name and password are 204 and a cookie, with which messages are read', async () => {
  const service = await startFaultServer(answersJson(messages));
  const office = await startOffice(service.url);
  const answer = await office.signIn('MARIA');
  expect([answer.statusCode, answer.body]).toEqual([204, '']);
  const cookie = { cookie: `frontdesk=${answer.cookies[0]?.value}` };
  expect((await office.get('/session', cookie)).json()).toMatchObject({ user: 'Maria' });
  expect((await office.get('/api/v2/messages', cookie)).json()).toEqual(messages);
});

test('row 3: of twenty wrong passwords the sixth and all after it are 429, and the right one is no better', async () => {
  const { signIn } = await startOffice(upstream);
  const codes: number[] = [];
  for (let n = 0; n < 20; n += 1) codes.push((await signIn('Maria', `guess number ${n}`)).statusCode);
  expect(codes).toEqual([...Array<number>(5).fill(401), ...Array<number>(15).fill(429)]);
  const right = await signIn('Maria');
  expect([right.statusCode, right.json().error.code]).toEqual([429, 'rate_limited']);
  expect(Number(right.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(right.headers['retry-after'])).toBeLessThanOrEqual(900);
  expect(right.headers['set-cookie']).toBeUndefined();
  expect((await signIn('Ben')).statusCode).toBe(204);
});

test('row 4: a name that nobody has is refused with the very answer to a wrong password', async () => {
  const { signIn } = await startOffice(upstream);
  const [wrong, unknown] = [await signIn('Maria', 'not the password'), await signIn('Nobody', 'not it')];
  const told = ({ statusCode, body, headers }: typeof wrong) => {
    const { 'x-request-id': _id, date: _date, ...rest } = headers;
    return { statusCode, body, rest };
  };
  expect(wrong.statusCode).toBe(401);
  expect(told(unknown)).toEqual(told(wrong));
});

test('row 5: a cookie that was there before is never adopted, and what it opened is closed', async () => {
  const office = await startOffice(upstream);
  const planted = { cookie: `frontdesk=${'A'.repeat(43)}` };
  const bens = await office.cookieOf('Ben');
  for (const before of [planted, bens]) {
    const answer = await office.post('/session', { username: 'Maria', password }, before);
    const after = { cookie: `frontdesk=${answer.cookies[0]?.value}` };
    expect(answer.cookies[0]?.value).toMatch(/^[\w-]{43}$/);
    expect([after.cookie === before.cookie, await opens(office, before), await opens(office, after)]).toEqual(
      [false, false, true],
    );
  }
});

test.each([
  ['http://localhost:3000', /^frontdesk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/],
  ['https://desk.example', /^__Host-frontdesk=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/],
])('row 8: the cookie of %s', async (origin, line) => {
  const { post } = await startOffice(upstream, { config: { origin, host: '0.0.0.0' } });
  const headers = { host: new URL(origin).host, origin };
  const answer = await post('/session', { username: 'Maria', password }, headers);
  expect(answer.headers['set-cookie']).toMatch(line);
});

const foreign: [string, Record<string, string>][] = [
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['another origin of the same site', { origin: 'http://localhost:8080', 'sec-fetch-site': 'same-site' }],
  ['a page without our header', { 'x-frontdesk': '' }],
];
test.each(foreign)('row 9: %s signs nobody in, whatever the content type', async (_, headers) => {
  const { post, trail } = await startOffice(upstream);
  for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
    const answer = await post(
      '/session',
      { username: 'Maria', password },
      { ...headers, 'content-type': type },
    );
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([403, undefined]);
  }
  expect(trail()).toEqual([]);
});

test('row 11: by another name nobody signs in', async () => {
  const { post, trail } = await startOffice(upstream);
  const answer = await post('/session', { username: 'Maria', password }, { host: 'evil.example:3000' });
  expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([421, undefined]);
  expect(trail()).toEqual([]);
});

test.each([
  ['no body', ''],
  ['a list', []],
  ['no password', { username: 'Maria' }],
  ['a number for a name', { username: 7, password }],
  ['a list for a password', { username: 'Maria', password: [password] }],
  ['a field that is not known', { username: 'Maria', password, admin: true }],
  ['text that is not JSON', '{"username": "Maria"'],
])('%s is 400, and no attempt', async (_, body) => {
  const { post, trail } = await startOffice(upstream);
  const answer = await post('/session', body);
  expect([answer.statusCode, answer.json().error.code]).toEqual([400, 'invalid_request']);
  expect(answer.body).not.toContain('Maria');
  expect(trail()).toEqual([]);
});

test('row 28: more than 16 KiB is 413, and a body in another encoding is 415', async () => {
  const { signIn, post } = await startOffice(upstream);
  expect((await signIn('Maria', 'x'.repeat(17_000))).statusCode).toBe(413);
  const zipped = await post('/session', { username: 'Maria', password }, { 'content-encoding': 'gzip' });
  expect(zipped.statusCode).toBe(415);
});

test('a parameter in the address is refused: a name or password in it would stand in logs', async () => {
  const { post } = await startOffice(upstream);
  expect((await post('/session?username=Maria', { username: 'Maria', password })).statusCode).toBe(400);
});

/** How many of `count` wrong passwords, each for another name and sent with another address in the header, were looked at. */
async function lookedAt({ app }: Office, count: number, header: string): Promise<number> {
  let refused = 0;
  for (let n = 0; n < count; n += 1) {
    const answer = await app.inject({
      method: 'POST',
      url: '/session',
      headers: {
        host: testHost,
        'x-frontdesk': '1',
        origin: `http://${testHost}`,
        [header]: `203.0.113.${n}`,
      },
      payload: { username: `nobody ${n}`, password: 'not the password' },
    });
    if (answer.statusCode === 401) refused += 1;
  }
  return refused;
}

test.each(['x-forwarded-for', 'x-real-ip', 'forwarded', 'x-client-ip'])(
  'row 2: an address in %s makes nobody another guesser',
  async (header) => {
    expect(await lookedAt(await startOffice(upstream), 55, header)).toBe(50);
  },
);

test('row 2: only a proxy that is trusted says whose address it is', async () => {
  const others = await startOffice(upstream, { config: { trustedProxies: ['10.0.0.0/8'] } });
  expect(await lookedAt(others, 55, 'x-forwarded-for')).toBe(50);
  const ours = await startOffice(upstream, { config: { trustedProxies: ['127.0.0.1/32'] } });
  expect(await lookedAt(ours, 55, 'x-forwarded-for')).toBe(55);
});

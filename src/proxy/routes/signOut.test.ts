import { expect, test } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { type Office, startOffice } from '#src/proxy/testing/office.ts';
import { testHost } from '#src/proxy/testing/testProxy.ts';
import { messages } from '#src/proxy/testing/v2Bodies.ts';

const ours = { host: testHost, 'sec-fetch-site': 'same-origin', 'x-frontdesk': '1' };

function signOut({ app }: Office, headers: Record<string, string>) {
  return app.inject({ method: 'DELETE', url: '/session', headers: { ...ours, ...headers } });
}

async function startWithMessages() {
  const service = await startFaultServer(answersJson(messages));
  return { office: await startOffice(service.url), service };
}

test('row 6: after sign-out the cookie opens nothing any more, and the browser is told to drop it', async () => {
  const { office, service } = await startWithMessages();
  const cookie = await office.cookieOf('Maria');
  const answer = await signOut(office, cookie);
  expect([answer.statusCode, answer.body]).toEqual([204, '']);
  expect(answer.headers['set-cookie']).toMatch(
    /^frontdesk=; Max-Age=0; Path=\/; .*HttpOnly; SameSite=Strict$/,
  );
  expect((await office.get('/api/v2/messages', cookie)).statusCode).toBe(401);
  expect((await office.get('/session', cookie)).statusCode).toBe(401);
  expect((await signOut(office, cookie)).statusCode).toBe(401);
  expect(service.requests).toEqual([]);
});

test('row 6: signing out ends one session, and not those of other browsers', async () => {
  const { office } = await startWithMessages();
  const [here, there] = [await office.cookieOf('Maria'), await office.cookieOf('Maria')];
  await signOut(office, here);
  expect((await office.get('/api/v2/messages', there)).statusCode).toBe(200);
});

test.each<[string, string | undefined, string]>([
  ['JSON that is not there', undefined, 'application/json'],
  ['JSON that is none', '{', 'application/json'],
  ['text', 'bye', 'text/plain'],
])('row 6: whoever leaves with %s is out as well', async (_, payload, type) => {
  const { office } = await startWithMessages();
  const cookie = await office.cookieOf('Maria');
  const headers = { ...ours, ...cookie, 'content-type': type };
  const answer = await office.app.inject({ method: 'DELETE', url: '/session', headers, payload });
  expect(answer.statusCode).toBe(204);
  expect((await office.get('/session', cookie)).statusCode).toBe(401);
});

test.each<[string, Record<string, string>]>([
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['a page without our header', { 'x-frontdesk': '' }],
])('row 9: %s signs nobody out', async (_, headers) => {
  const { office } = await startWithMessages();
  const cookie = await office.cookieOf('Maria');
  expect((await signOut(office, { ...cookie, ...headers })).statusCode).toBe(403);
  expect((await office.get('/session', cookie)).statusCode).toBe(200);
});

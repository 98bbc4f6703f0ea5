import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { listsRecordings, servesClip } from '#src/proxy/testing/audioUpstream.ts';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { type Office, startOffice } from '#src/proxy/testing/office.ts';
import { linksOf } from '#src/proxy/testing/playedProxy.ts';
import { testHost } from '#src/proxy/testing/testProxy.ts';
import { newToDo, oneMessage, oneToDo } from '#src/proxy/testing/v2Bodies.ts';

/** Maria at work before a service that answers so. */
async function startAtWork(answer: RequestListener): Promise<Office> {
  const service = await startFaultServer(answer);
  const office = await startOffice(service.url);
  const cookie = await office.cookieOf('Maria');
  return {
    ...office,
    get: (url, headers) => office.get(url, { ...cookie, ...headers }),
    post: (url, body, headers) => office.post(url, body, { ...cookie, ...headers }),
  };
}

test('row 27: who opened which message, once for a page that asks again by itself', async () => {
  const { get, trail, wait } = await startAtWork(answersJson(oneMessage));
  const { etag } = (await get('/api/v2/messages/939')).headers;
  expect((await get('/api/v2/messages/939', { 'if-none-match': String(etag) })).statusCode).toBe(304);
  await get('/api/v2/messages/940');
  wait(60);
  expect(trail()).toEqual(['Maria signed in', 'Maria opened message 939', 'Maria opened message 940']);
});

test('row 27: a page that has a message already opens it too', async () => {
  const { get, trail, cookieOf } = await startAtWork(answersJson(oneMessage));
  const { etag } = (await get('/api/v2/messages/939')).headers;
  const known = { ...(await cookieOf('Ben')), 'if-none-match': String(etag) };
  expect((await get('/api/v2/messages/939', known)).statusCode).toBe(304);
  expect(trail().at(-1)).toBe('Ben opened message 939');
});

test('row 27: what was not shown was not opened', async () => {
  const { get, trail } = await startAtWork(answersJson({}, 404));
  expect((await get('/api/v2/messages/939')).statusCode).toBe(404);
  expect((await get('/api/v2/messages/x')).statusCode).toBe(400);
  expect(trail()).toEqual(['Maria signed in']);
});

test('row 27: thirty requests for the pieces of a recording are one play; a download is a download', async () => {
  const service = await startFaultServer(
    listsRecordings(() => [`${service.origin}/audio/36.mp3`], servesClip),
  );
  const office = await startOffice(service.url);
  const { app, trail, wait, cookieOf } = office;
  const headers = { host: testHost, ...(await cookieOf('Maria')) };
  const [link = ''] = await linksOf({ ...office, get: (url) => app.inject({ url, headers }) });
  await app.inject({ method: 'HEAD', url: link, headers });
  for (let first = 0; first < 30; first += 1) {
    wait(0.2);
    const { statusCode } = await app.inject({ url: link, headers: { ...headers, range: `bytes=${first}-` } });
    expect(statusCode).toBe(206);
  }
  await app.inject({ url: link, headers: { ...headers, range: 'bytes=5000-' } });
  await app.inject({ url: `${link}?download`, headers });
  await app.inject({ url: '/recordings/AAAA', headers });
  expect(trail()).toEqual(['Maria signed in', 'Maria played recording 1', 'Maria downloaded recording 1']);
});

test('row 27: a To Do that was created, by its id', async () => {
  const { post, trail } = await startAtWork(answersJson(oneToDo, 201));
  expect((await post('/api/v2/to_dos', newToDo)).statusCode).toBe(201);
  expect(trail()).toEqual(['Maria signed in', 'Maria created to do 157']);
});

test('row 27: a To Do whose fate is not known is recorded as such', async () => {
  const { post, trail } = await startAtWork((_, response) => response.destroy());
  expect((await post('/api/v2/to_dos', newToDo)).json().error.code).toBe('outcome_unknown');
  expect(trail()).toEqual(['Maria signed in', 'Maria may have created to do']);
});

test.each([
  ['was refused by the service', newToDo, 422],
  ['never left here', { ...newToDo, contact: '' }, 201],
])('row 27: a To Do that %s was not created', async (_, body, status) => {
  const { post, trail } = await startAtWork(answersJson(oneToDo, status));
  expect((await post('/api/v2/to_dos', body)).statusCode).toBeGreaterThanOrEqual(400);
  expect(trail()).toEqual(['Maria signed in']);
});

test('row 27: who signed in and out, and who failed to', async () => {
  const { app, signIn, cookieOf, trail } = await startAtWork(answersJson(oneMessage));
  for (let n = 0; n < 7; n += 1) await signIn('Maria', 'not the password');
  await signIn('my password, typed as a name', 'Maria');
  const headers = {
    host: testHost,
    'x-frontdesk': '1',
    'sec-fetch-site': 'same-origin',
    ...(await cookieOf('Ben')),
  };
  await app.inject({ method: 'DELETE', url: '/session', headers });
  expect(trail()).toEqual([
    'Maria signed in',
    ...Array<string>(5).fill('Maria sign in failed'),
    'Maria sign in throttled',
    '(unknown) sign in failed',
    'Ben signed in',
    'Ben signed out',
  ]);
});

test('row 27: a trail that cannot be written stops nobody from reading, and the log says so loudly', async () => {
  const { get, store, logged } = await startAtWork(answersJson(oneMessage));
  store.run('DROP TABLE audit');
  expect((await get('/api/v2/messages/939')).statusCode).toBe(200);
  const errors = logged.map((line) => JSON.parse(line)).filter(({ level }) => level === 50);
  expect(errors.map(({ msg, audit }) => ({ msg, audit }))).toEqual([
    { msg: 'the audit trail has a gap', audit: { action: 'opened_message', user: 'Maria' } },
  ]);
});

test('row 27: nobody signs in whose coming cannot be recorded', async () => {
  const { store, signIn } = await startAtWork(answersJson(oneMessage));
  store.run('DROP TABLE audit');
  const answer = await signIn('Ben');
  expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([500, undefined]);
});

import { expect, test } from 'vitest';
import { startOffice } from '#src/proxy/testing/office.ts';
import { startTestProxy } from '#src/proxy/testing/testProxy.ts';

const upstream = 'http://127.0.0.1:1/api';

test('where nobody signs in, everyone is here, and nothing ends', async () => {
  const { get } = await startTestProxy(upstream, { access: { way: 'none', user: 'Demo user' }, demo: true });
  expect((await get('/session')).json()).toEqual({
    user: 'Demo user',
    timeZone: 'America/New_York',
    demo: true,
    signIn: 'none',
    idleSeconds: null,
    endsAt: null,
  });
});

test('where nobody signs in, there is no way in and the way out is open', async () => {
  const { app, post } = await startTestProxy(upstream);
  expect((await post('/session', { username: 'Maria', password: 'x' })).statusCode).toBe(403);
  const headers = { host: 'localhost:3000', 'sec-fetch-site': 'same-origin', 'x-frontdesk': '1' };
  expect((await app.inject({ method: 'DELETE', url: '/session', headers })).statusCode).toBe(204);
});

test('who is signed in, how long without use, and until when', async () => {
  const { get, cookieOf, wait } = await startOffice(upstream);
  const cookie = await cookieOf('maria');
  const fresh = (await get('/session', cookie)).json();
  expect(fresh).toEqual({
    user: 'Maria',
    timeZone: 'America/New_York',
    demo: false,
    signIn: 'accounts',
    idleSeconds: 900,
    endsAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  });
  wait(5);
  expect((await get('/session', cookie)).json()).toEqual({ ...fresh, idleSeconds: 600 });
});

test('nobody is told how to sign in', async () => {
  const { get } = await startOffice(upstream);
  const answer = await get('/session');
  expect(answer.statusCode).toBe(401);
  expect(answer.json()).toEqual({
    error: { code: 'unauthenticated', message: 'sign in first' },
    signIn: 'accounts',
  });
});

test('row 25: neither answer is kept by a browser', async () => {
  const { get, cookieOf } = await startOffice(upstream);
  expect((await get('/session')).headers['cache-control']).toBe('no-store');
  expect((await get('/session', await cookieOf('Maria'))).headers['cache-control']).toBe('no-store');
});

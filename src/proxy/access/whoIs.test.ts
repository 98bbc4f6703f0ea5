import { expect, test } from 'vitest';
import { userCommand } from '#src/proxy/accounts/command.ts';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { type Office, startOffice } from '#src/proxy/testing/office.ts';
import { testHost } from '#src/proxy/testing/testProxy.ts';
import { messages } from '#src/proxy/testing/v2Bodies.ts';

const url = '/api/v2/messages';
const background = { 'x-frontdesk-background': '1' };

async function startAtWork(): Promise<Office & { cookie: { cookie: string } }> {
  const service = await startFaultServer(answersJson(messages));
  const office = await startOffice(service.url);
  return { ...office, cookie: await office.cookieOf('Maria') };
}

test('row 7: fifteen minutes without use end a session', async () => {
  const { get, wait, cookie } = await startAtWork();
  wait(14.9);
  expect((await get(url, cookie)).statusCode).toBe(200);
  wait(14.9);
  expect((await get(url, cookie)).statusCode).toBe(200);
  wait(15);
  expect((await get(url, cookie)).statusCode).toBe(401);
});

test('row 7: eight hours end a session that is used all the time', async () => {
  const { get, wait, cookie } = await startAtWork();
  for (let minutes = 10; minutes < 480; minutes += 10) {
    wait(10);
    expect((await get(url, cookie)).statusCode).toBe(200);
  }
  wait(10);
  expect((await get(url, cookie)).statusCode).toBe(401);
});

test.each<[string, string, Record<string, string>]>([
  ['a page that polls', url, background],
  ['a page that asks who is here', '/session', {}],
  ['a page of another origin', url, { 'sec-fetch-site': 'same-site' }],
  ['files of the interface', '/assets/main-4f1c7b5e.js', {}],
])('row 7: %s keeps no session alive', async (_, address, headers) => {
  const { get, wait, cookie } = await startAtWork();
  for (let minutes = 0; minutes < 14; minutes += 2) {
    wait(2);
    await get(address, { ...cookie, ...headers });
  }
  expect((await get('/session', cookie)).json()).toMatchObject({ idleSeconds: 60 });
  wait(1);
  expect((await get(url, cookie)).statusCode).toBe(401);
});

test.each<[string, string, Record<string, string>]>([
  ['a question for data', url, {}],
  ['a recording that is listened to', '/recordings/AAAA', {}],
  ['"stay signed in"', '/session', { 'x-frontdesk-use': '1' }],
])('row 7: %s counts as use', async (_, address, headers) => {
  const { get, wait, cookie } = await startAtWork();
  wait(10);
  await get(address, { ...cookie, ...headers });
  expect((await get('/session', cookie)).json()).toMatchObject({ idleSeconds: 900 });
});

test('row 6: a member who is removed by the command is out at once, in every browser', async () => {
  const { get, folder, cookie, cookieOf } = await startAtWork();
  const [elsewhere, ben] = [await cookieOf('Maria'), await cookieOf('Ben')];
  expect((await get(url, cookie)).statusCode).toBe(200);
  await userCommand(['remove', 'maria'], {
    env: { FRONTDESK_DATA_DIR: folder },
    readPassword: () => Promise.reject(new Error('nobody is asked')),
    print: () => {},
  });
  for (const gone of [cookie, elsewhere]) expect((await get(url, gone)).statusCode).toBe(401);
  expect((await get(url, ben)).statusCode).toBe(200);
});

test('two cookies of our name are refused, whichever comes first', async () => {
  const {
    get,
    post,
    cookie: { cookie },
  } = await startAtWork();
  for (const both of [
    `${cookie}; frontdesk=planted`,
    `frontdesk=planted; a=b; ${cookie}`,
    `${cookie};${cookie}`,
  ]) {
    for (const address of [url, '/session'])
      expect((await get(address, { cookie: both })).statusCode).toBe(400);
    const pair = { username: 'Maria', password: 'not the password' };
    expect((await post('/session', pair, { cookie: both })).statusCode).toBe(400);
  }
  expect((await get(url, { cookie: `xfrontdesk=planted; ${cookie}; b=frontdesk=1` })).statusCode).toBe(200);
});

test('row 2: no header but the cookie says who somebody is', async () => {
  const { get, app, cookie } = await startAtWork();
  const forged = {
    'x-forwarded-user': 'Ben',
    x_forwarded_user: 'Ben',
    'x-remote-user': 'Ben',
    authorization: 'Basic QmVuOng=',
  };
  expect((await get('/session', { ...cookie, ...forged })).json()).toMatchObject({ user: 'Maria' });
  expect((await app.inject({ url, headers: { host: testHost, ...forged } })).statusCode).toBe(401);
});

test('row 26: the log says who asked, and nothing of how', async () => {
  const { get, signIn, logged, cookie } = await startAtWork();
  await get(url, cookie);
  await signIn('Ermintrude', 'a password of Ermintrude');
  await signIn('Ben', 'typed by mistake');
  const id = cookie.cookie.split('=')[1] ?? '';
  expect(logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request')).toMatchObject([
    { route: '/session', method: 'POST', status: 204, user: null },
    { route: url, status: 200, user: 'Maria' },
    { route: '/session', method: 'POST', status: 401, user: null },
    { route: '/session', method: 'POST', status: 401, user: null },
  ]);
  expect(
    logged.filter((line) => /ermintrude|typed by|"Ben"|battery/i.test(line) || line.includes(id)),
  ).toEqual([]);
});

import { argon2Sync } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { createAudit } from '#src/proxy/audit/audit.ts';
import { sqliteLimiters } from '#src/proxy/limits/limiters.ts';
import { createSignInThrottle } from '#src/proxy/limits/signInThrottle.ts';
import { sqliteSessions } from '#src/proxy/sessions/sqliteSessions.ts';
import { temporaryStore } from '#src/proxy/testing/temporaryStore.ts';
import { createHasher } from './hasher.ts';
import type { PasswordHash } from './phc.ts';
import { createSignIn } from './signIn.ts';
import { createStaff } from './staff.ts';

const password = 'correct horse battery staple';
const address = '203.0.113.7';
const now = () => 1_700_000_000_000;
const cheap = { memory: 64, passes: 1, parallelism: 1 };

/** All of sign-in over an embedded store, with Maria and Ben. `hashing.before` runs while a password is hashed. */
async function office(options: { running?: number; waiting?: number } = {}) {
  const temporary = temporaryStore();
  onTestFinished(() => temporary[Symbol.dispose]());
  const { store } = temporary;
  const hashing = { count: 0, before: async () => {} };
  const derive = async (message: string, { cost, salt, hash }: PasswordHash) => {
    hashing.count += 1;
    await hashing.before();
    return argon2Sync('argon2id', { message, nonce: salt, tagLength: hash.length, ...cost });
  };
  const staff = createStaff(store, createHasher({ cost: cheap, derive, ...options }), now);
  await staff.add('Maria', password);
  await staff.add('Ben', password);
  hashing.count = 0;
  const sessions = sqliteSessions(store, now);
  const audit = createAudit(store, now);
  const signIn = createSignIn({
    staff,
    sessions,
    audit,
    throttle: createSignInThrottle(sqliteLimiters(store)),
  });
  const attempt = (name: string, typed: string, previousId: string | null = null) =>
    signIn({ name, password: typed, address, previousId });
  const trail = () => Array.from(audit.trail({}), ({ user, action }) => `${user} ${action}`);
  return { staff, sessions, attempt, trail, hashing };
}

test('the right password begins a session, under the name of the account', async () => {
  const { attempt, sessions, trail } = await office();
  const outcome = await attempt('MARIA', password);
  expect(outcome).toMatchObject({ is: 'signed_in', session: { user: 'Maria', via: 'accounts' } });
  expect(outcome.is === 'signed_in' && (await sessions.find(outcome.id, { touch: true }))).toMatchObject({
    user: 'Maria',
  });
  expect(trail()).toEqual(['Maria signed_in']);
});

test('row 3: twenty wrong passwords are five looked at, and the right one is refused meanwhile', async () => {
  const { attempt, hashing, trail } = await office();
  const outcomes: string[] = [];
  for (let n = 0; n < 20; n += 1) outcomes.push((await attempt('Maria', `guess number ${n}`)).is);
  expect(outcomes).toEqual([...Array<string>(5).fill('refused'), ...Array<string>(15).fill('throttled')]);
  expect(hashing.count).toBe(5);
  expect(await attempt('Maria', password)).toEqual({ is: 'throttled', retryAfter: expect.any(Number) });
  expect(await attempt('Ben', password)).toMatchObject({ is: 'signed_in' });
  expect(trail()).toEqual([
    ...Array<string>(5).fill('Maria sign_in_failed'),
    'Maria sign_in_throttled',
    'Ben signed_in',
  ]);
});

test('row 3: twenty guesses at the same moment are five looked at', async () => {
  const { attempt, hashing } = await office();
  await Promise.all(Array.from({ length: 20 }, (_, n) => attempt('Maria', `guess number ${n}`)));
  expect(hashing.count).toBe(5);
});

test('row 4: a name that nobody has is refused as a wrong password is, after as many hashes', async () => {
  const { attempt, hashing } = await office();
  const wrong = await attempt('Maria', 'not the password');
  const afterOne = hashing.count;
  const unknown = await attempt('Nobody', 'not the password');
  expect(unknown).toEqual(wrong);
  expect(afterOne).toBe(1);
  expect(hashing.count).toBe(2);
});

test('row 4: guessing at a name that nobody has is bounded like any other', async () => {
  const { attempt } = await office();
  for (let n = 0; n < 5; n += 1) await attempt('Nobody', 'not the password');
  expect(await attempt('Nobody', 'not the password')).toMatchObject({ is: 'throttled' });
});

test('row 5: a session that the browser brought is ended, and never becomes the new one', async () => {
  const { attempt, sessions } = await office();
  const { id: previousId } = await sessions.start('Ben', 'accounts');
  const outcome = await attempt('Maria', password, previousId);
  expect(outcome).toMatchObject({ is: 'signed_in', id: expect.not.stringMatching(previousId) });
  expect(await sessions.find(previousId, { touch: true })).toBeNull();
  const planted = 'A'.repeat(43);
  expect(await attempt('Maria', password, planted)).toMatchObject({ id: expect.not.stringMatching(planted) });
  expect(await sessions.find(planted, { touch: true })).toBeNull();
});

test('a wrong password leaves the browser’s session as it is', async () => {
  const { attempt, sessions } = await office();
  const { id } = await sessions.start('Ben', 'accounts');
  await attempt('Maria', 'not the password', id);
  expect(await sessions.find(id, { touch: true })).toMatchObject({ user: 'Ben' });
});

test.each([
  ['removed', 'remove'],
  ['given another password', 'change'],
] as const)('row 6: who is %s while the password is checked gets no session', async (_, what) => {
  const { attempt, staff, sessions, hashing } = await office();
  hashing.before = async () => {
    hashing.before = async () => {};
    if (what === 'remove') staff.remove('Maria');
    else await staff.changePassword('Maria', 'another phrase altogether');
    await sessions.endAllOf('Maria');
  };
  expect(await attempt('Maria', password)).toEqual({ is: 'refused' });
  expect(await sessions.count()).toBe(0);
});

test('row 27: what was typed as a name is not recorded unless somebody has it', async () => {
  const { attempt, trail } = await office();
  for (let n = 0; n < 7; n += 1) await attempt('my secret password, typed into the wrong field', '');
  await attempt('maria', '');
  expect(trail()).toEqual([
    ...Array<string>(5).fill('(unknown) sign_in_failed'),
    '(unknown) sign_in_throttled',
    'Maria sign_in_failed',
  ]);
});

test('who comes while too many passwords are being hashed is asked to come again, and it is not counted', async () => {
  const { attempt, hashing } = await office({ running: 1, waiting: 0 });
  const { promise: hashed, resolve: finish } = Promise.withResolvers<void>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  hashing.before = async () => {
    begin();
    await hashed;
  };
  const first = attempt('Ben', password);
  await begun;
  for (let n = 0; n < 9; n += 1)
    expect(await attempt('Maria', password)).toEqual({ is: 'throttled', retryAfter: 5 });
  finish();
  expect(await first).toMatchObject({ is: 'signed_in' });
  expect(await attempt('Maria', password)).toMatchObject({ is: 'signed_in' });
});

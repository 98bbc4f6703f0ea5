import { expect, onTestFinished, test } from 'vitest';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';
import { temporaryStore } from '#src/proxy/testing/temporaryStore.ts';
import type { Sessions } from './sessions.ts';
import { sqliteSessions } from './sqliteSessions.ts';
import { sessionsThroughOutage } from './throughOutage.ts';

const MINUTE = 60_000;
const touch = { touch: true };

/** Sessions whose store goes and comes as the test says. */
function surroundings() {
  const temporary = temporaryStore();
  onTestFinished(() => temporary[Symbol.dispose]());
  const state = { time: 1_700_000_000_000, gone: false, staff: new Set(['Maria', 'Ben']) };
  const now = () => state.time;
  const stored = sqliteSessions(temporary.store, now);
  const whenThere =
    <A extends unknown[], R>(method: (...values: A) => Promise<R>) =>
    async (...values: A) => {
      if (state.gone) throw new StoreUnavailable(new Error('gone'));
      return method(...values);
    };
  const inner: Sessions = {
    start: whenThere(stored.start),
    find: whenThere(stored.find),
    end: whenThere(stored.end),
    endAllOf: whenThere(stored.endAllOf),
    count: whenThere(stored.count),
  };
  const sessions = sessionsThroughOutage(inner, { now, isStaff: (user) => state.staff.has(user) });
  return { state, stored, sessions };
}

test('row 48: who is signed in goes on reading, unconfirmed, until the idle time is over', async () => {
  const { state, sessions } = surroundings();
  const { id, session } = await sessions.start('Maria', 'accounts');
  expect(await sessions.find(id, touch)).not.toHaveProperty('unconfirmed');
  state.gone = true;
  state.time += 10 * MINUTE;
  expect(await sessions.find(id, touch)).toEqual({ ...session, unconfirmed: true });
  state.time += 5 * MINUTE - 1;
  expect(await sessions.find(id, touch)).toMatchObject({ unconfirmed: true });
  state.time += 1;
  await expect(sessions.find(id, touch)).rejects.toThrow(StoreUnavailable);
});

test('row 48: what the store says counts again as soon as it is back', async () => {
  const { state, stored, sessions } = surroundings();
  const { id } = await sessions.start('Maria', 'accounts');
  state.gone = true;
  expect(await sessions.find(id, touch)).toMatchObject({ unconfirmed: true });
  state.gone = false;
  expect(await sessions.find(id, touch)).not.toHaveProperty('unconfirmed');
  await stored.end(id);
  expect(await sessions.find(id, touch)).toBeNull();
  state.gone = true;
  await expect(sessions.find(id, touch)).rejects.toThrow(StoreUnavailable);
});

test('row 48: nobody signs in, and nobody unknown is let in or told to be signed out', async () => {
  const { state, stored, sessions } = surroundings();
  const { id } = await stored.start('Maria', 'accounts');
  state.gone = true;
  await expect(sessions.start('Maria', 'accounts')).rejects.toThrow(StoreUnavailable);
  await expect(sessions.find(id, touch)).rejects.toThrow(StoreUnavailable);
  await expect(sessions.find('A'.repeat(43), touch)).rejects.toThrow(StoreUnavailable);
});

test('row 6: who signs out while the store is gone is out, and the store is told when it is back', async () => {
  const { state, stored, sessions } = surroundings();
  const { id } = await sessions.start('Maria', 'accounts');
  const { id: other } = await sessions.start('Ben', 'accounts');
  state.gone = true;
  await sessions.end(id);
  expect(await sessions.find(id, touch)).toBeNull();
  state.gone = false;
  expect(await sessions.find(id, touch)).toBeNull();
  expect(await sessions.find(other, touch)).toMatchObject({ user: 'Ben' });
  expect(await stored.find(id, touch)).toBeNull();
});

test('row 6: who is removed does not read on because the store is gone', async () => {
  const { state, sessions } = surroundings();
  const { id } = await sessions.start('Maria', 'accounts');
  const { id: second } = await sessions.start('Ben', 'accounts');
  const { id: elsewhere } = await sessions.start('someone@office', 'oidc');
  state.gone = true;
  state.staff.delete('Maria');
  await expect(sessions.find(id, touch)).rejects.toThrow(StoreUnavailable);
  await expect(sessions.endAllOf('BEN')).rejects.toThrow(StoreUnavailable);
  await expect(sessions.find(second, touch)).rejects.toThrow(StoreUnavailable);
  expect(await sessions.find(elsewhere, touch)).toMatchObject({ unconfirmed: true });
});

import { expect, onTestFinished, test } from 'vitest';
import { temporaryStore } from '#src/proxy/testing/temporaryStore.ts';
import { createAudit } from './audit.ts';

const MINUTE = 60_000;
const morning = Date.parse('2026-11-23T14:00:00Z');

function newAudit() {
  const temporary = temporaryStore();
  onTestFinished(() => temporary[Symbol.dispose]());
  const clock = { time: morning };
  const audit = createAudit(temporary.store, () => clock.time);
  const trail = (wanted = {}) => Array.from(audit.trail(wanted));
  return { ...temporary, clock, audit, trail };
}

test('row 27: who did what is there, in order, with ids alone', async () => {
  const { audit, trail, clock } = newAudit();
  audit.record('Maria', 'signed_in');
  clock.time += MINUTE;
  await audit.recordVisit('Maria', 'opened_message', 939);
  await audit.recordVisit('Ben', 'created_to_do', 157);
  expect(trail()).toEqual([
    { at: morning, user: 'Maria', action: 'signed_in', id: null },
    { at: morning + MINUTE, user: 'Maria', action: 'opened_message', id: '939' },
    { at: morning + MINUTE, user: 'Ben', action: 'created_to_do', id: '157' },
  ]);
});

test('row 27: thirty requests for the pieces of a recording are one play', async () => {
  const { audit, trail, clock } = newAudit();
  for (let n = 0; n < 30; n += 1) {
    await audit.recordVisit('Maria', 'played_recording', 36);
    clock.time += 1_000;
  }
  expect(trail()).toHaveLength(1);
});

test('row 27: two requests at the same moment are one opening', async () => {
  const { audit, trail } = newAudit();
  await Promise.all([939, 940, 939].map((id) => audit.recordVisit('Maria', 'opened_message', id)));
  expect(trail().map(({ id }) => id)).toEqual(['939', '940']);
});

test('row 27: what could not be recorded is recorded the next time', async () => {
  const { audit, trail, store } = newAudit();
  store.run("CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no room'); END");
  await expect(audit.recordVisit('Maria', 'opened_message', 939)).rejects.toThrow('no room');
  store.run('DROP TRIGGER full');
  await audit.recordVisit('Maria', 'opened_message', 939);
  expect(trail()).toHaveLength(1);
});

test('row 27: another person, recording or action, and the same a quarter of an hour later, are records of their own', async () => {
  const { audit, trail, clock } = newAudit();
  await audit.recordVisit('Maria', 'played_recording', 36);
  await audit.recordVisit('Maria', 'played_recording', 37);
  await audit.recordVisit('Ben', 'played_recording', 36);
  await audit.recordVisit('Maria', 'downloaded_recording', 36);
  clock.time += 15 * MINUTE;
  await audit.recordVisit('Maria', 'played_recording', 36);
  expect(trail()).toHaveLength(5);
});

test('row 27: two To Dos made at the same moment are two records', async () => {
  const { audit, trail } = newAudit();
  await audit.recordVisit('Maria', 'created_to_do', 157);
  await audit.recordVisit('Maria', 'created_to_do', 157);
  expect(trail()).toHaveLength(2);
});

test.each([
  "UPDATE audit SET user = 'Ben'",
  'DELETE FROM audit',
  "INSERT OR REPLACE INTO audit (number, at, user, action) VALUES (1, 0, 'Ben', 'signed_in')",
])('row 27: the store refuses %s', async (sql) => {
  const { audit, trail, store } = newAudit();
  await audit.recordVisit('Maria', 'opened_message', 939);
  expect(() => store.run(sql)).toThrow('the audit trail is append-only');
  expect(trail()).toEqual([{ at: morning, user: 'Maria', action: 'opened_message', id: '939' }]);
});

test('the trail is read from an instant on, and of one person in any spelling of the name', async () => {
  const { audit, trail, clock } = newAudit();
  audit.record('Zo\u00eb', 'signed_in');
  clock.time += MINUTE;
  audit.record('Ben', 'signed_in');
  audit.record('Zo\u00eb', 'signed_out');
  expect(trail({ since: morning + 1 })).toHaveLength(2);
  expect(trail({ since: morning + MINUTE })).toHaveLength(2);
  expect(trail({ user: 'ZOE\u0308' }).map(({ action }) => action)).toEqual(['signed_in', 'signed_out']);
  expect(trail({ since: morning + 1, user: 'zo\u00eb' })).toHaveLength(1);
});

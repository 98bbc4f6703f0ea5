import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '#src/proxy/testing/runCommand.ts';
import { temporaryStore } from '#src/proxy/testing/temporaryStore.ts';
import { createAudit } from './audit.ts';
import { auditCommand } from './command.ts';

const program = new URL('cli.ts', import.meta.url);

/** Ten in the evening of November 22nd in New York, and nine in the morning of the 23rd. */
const evening = Date.parse('2026-11-23T03:00:00Z');
const morning = Date.parse('2026-11-23T14:00:05Z');

async function withTrail() {
  const temporary = temporaryStore();
  onTestFinished(() => temporary[Symbol.dispose]());
  let time = evening;
  const audit = createAudit(temporary.store, () => time);
  audit.record('Maria', 'signed_in');
  time = morning;
  await audit.recordVisit('Maria', 'opened_message', 939);
  await audit.recordVisit('Ben\u001b[2J', 'played_recording', 36);
  return temporary;
}

async function lines(args: string[], env: NodeJS.ProcessEnv = {}) {
  const { folder } = await withTrail();
  const printed: string[] = [];
  auditCommand(args, { FRONTDESK_DATA_DIR: folder, ...env }, (line) => printed.push(line));
  return printed;
}

test('row 27: the trail is printed on the clocks of the account’s zone', async () => {
  expect(await lines([])).toEqual([
    '2026-11-22 22:00:00 -05:00  Maria  signed in',
    '2026-11-23 09:00:05 -05:00  Maria  opened message 939',
    '2026-11-23 09:00:05 -05:00  Ben\uFFFD[2J  played recording 36',
  ]);
  expect((await lines([], { FRONTDESK_TIME_ZONE: 'Asia/Kolkata' }))[0]).toBe(
    '2026-11-23 08:30:00 +05:30  Maria  signed in',
  );
});

test('a day is meant in the account’s zone, an instant is itself', async () => {
  expect(await lines(['--since', '2026-11-22'])).toHaveLength(3);
  expect(await lines(['--since', '2026-11-23'])).toHaveLength(2);
  expect(await lines(['--since', '2026-11-23'], { FRONTDESK_TIME_ZONE: 'UTC' })).toHaveLength(3);
  expect(await lines(['--since', '2026-11-23T14:00:06Z'])).toEqual([]);
  expect(await lines(['--since', '2026-11-23T09:00:05-05:00'])).toHaveLength(2);
});

test('one person’s trail', async () => {
  expect(await lines(['--user', 'MARIA', '--since', '2026-11-23'])).toEqual([
    '2026-11-23 09:00:05 -05:00  Maria  opened message 939',
  ]);
});

test('JSON has one object a line, in UTC', async () => {
  expect((await lines(['--json'])).map((line) => JSON.parse(line) as unknown)).toEqual([
    { at: '2026-11-23T03:00:00.000Z', user: 'Maria', action: 'signed_in', id: null },
    { at: '2026-11-23T14:00:05.000Z', user: 'Maria', action: 'opened_message', id: '939' },
    { at: '2026-11-23T14:00:05.000Z', user: 'Ben\u001b[2J', action: 'played_recording', id: '36' },
  ]);
});

test('row 27: the command reads what the server is writing', async () => {
  const { folder, store } = await withTrail();
  store.run("INSERT INTO audit (at, user, action) VALUES (0, 'Cleo', 'signed_out')");
  const { code, out, complaints } = await runCommand(program, ['--user', 'cleo'], {
    env: { FRONTDESK_DATA_DIR: folder },
  });
  expect({ code, out, complaints }).toEqual({
    code: 0,
    out: '1969-12-31 19:00:00 -05:00  Cleo  signed out\n',
    complaints: '',
  });
});

test('a wrong folder is told, and nothing is made there', async () => {
  const { folder } = await withTrail();
  const empty = path.join(folder, 'empty');
  const { code, out, complaints } = await runCommand(program, [], { env: { FRONTDESK_DATA_DIR: empty } });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(complaints).toContain(`There is no frontdesk.sqlite in ${empty}`);
  expect(existsSync(empty)).toBe(false);
});

test('what is not understood is told, with how to ask', async () => {
  const wrong = [['--since', 'yesterday'], ['--sinec', '2026-11-23'], ['maria']];
  for (const args of wrong) {
    const { code, complaints } = await runCommand(program, args);
    expect(code).toBe(2);
    expect(complaints).toContain('npm run --silent audit');
  }
  expect(await runCommand(program, ['--help'])).toMatchObject({ code: 0, complaints: '' });
}, 30_000);

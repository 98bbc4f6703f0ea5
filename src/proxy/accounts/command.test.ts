import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { createAudit } from '#src/proxy/audit/audit.ts';
import { exitCodeOf } from '#src/proxy/commands/exitCode.ts';
import { redisSessions } from '#src/proxy/sessions/redisSessions.ts';
import { sqliteSessions } from '#src/proxy/sessions/sqliteSessions.ts';
import { connectRedis } from '#src/proxy/store/redis.ts';
import { openStore } from '#src/proxy/store/sqlite.ts';
import { freePort } from '#src/proxy/testing/freePort.ts';
import { startRedis } from '#src/proxy/testing/redis.ts';
import { runCommand } from '#src/proxy/testing/runCommand.ts';
import { userCommand, userUsage } from './command.ts';
import { createHasher } from './hasher.ts';
import { readPassword } from './readPassword.ts';
import { createStaff } from './staff.ts';

const program = new URL('cli.ts', import.meta.url);
const hasher = createHasher({ cost: { memory: 64, passes: 1, parallelism: 1 } });
const password = 'correct horse battery staple';
const poll = { touch: false };

/** A data folder, and the command on it; `server` is the store as the server has it open meanwhile. */
function installation() {
  const root = mkdtempSync(path.join(tmpdir(), 'frontdesk-user-'));
  const folder = path.join(root, 'data');
  const server = openStore(folder);
  onTestFinished(() => {
    server.close();
    rmSync(root, { recursive: true });
  });
  const user = async (args: string[], input = '', further: NodeJS.ProcessEnv = {}) => {
    const said = { out: '', complaints: '' };
    const surroundings = {
      env: { FRONTDESK_DATA_DIR: folder, ...further },
      readPassword: () => readPassword(Readable.from([Buffer.from(input)]), () => {}),
      print: (line: string) => (said.out += `${line}\n`),
      hasher,
    };
    const code = await exitCodeOf(
      () => userCommand(args, surroundings),
      userUsage,
      (line) => (said.complaints += `${line}\n`),
    );
    return { code, ...said };
  };
  const staff = createStaff(server, hasher, Date.now);
  const trail = () =>
    Array.from(createAudit(server, Date.now).trail({}), ({ user: who, action }) => `${who} ${action}`);
  return { folder, user, server, staff, trail };
}

test('who is added while the server runs may sign in', async () => {
  const { user, staff, trail } = installation();
  expect(await user(['add', 'Maria Lopez'], `${password}\n`)).toEqual({
    code: 0,
    out: 'Maria Lopez may sign in.\n',
    complaints: '',
  });
  expect(await staff.check('maria lopez', password)).toMatchObject({ name: 'Maria Lopez' });
  expect((await user(['list'])).out).toMatch(/^\d{4}-\d\d-\d\d {2}Maria Lopez\n$/);
  expect(trail()).toEqual(['Maria Lopez user_added']);
});

test.each([
  ['a weak password', ['add', 'Maria'], 'Password1234\n', 1, 'easy to guess'],
  ['a short password', ['add', 'Maria'], 'short\n', 1, 'at least 12'],
  ['no password', ['add', 'Maria'], '', 1, 'No password came'],
  ['a name that is none', ['add', '<maria>'], `${password}\n`, 1, 'A name has'],
  ['nobody to give a password', ['passwd', 'Maria'], `${password}\n`, 1, 'Nobody has that name'],
  ['nobody to remove', ['remove', 'Maria'], '', 1, 'Nobody has that name'],
  ['no verb', [], '', 2, 'npm run user -- add NAME'],
  ['an unknown verb', ['delete', 'Maria'], '', 2, 'There is no "delete"'],
  ['no name', ['add'], '', 2, 'takes a name'],
  ['a name without quotes', ['add', 'Maria', 'Lopez'], `${password}\n`, 2, 'stands in quotes'],
  ['a password on the command line', ['add', 'Maria', `--password=${password}`], '', 2, 'Unknown option'],
])(
  '%s changes nothing and is told',
  async (_, args, input, code, words) => {
    const { user, staff } = installation();
    const ended = await user(args, input);
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: '' });
    expect(ended.complaints).toContain(words);
    expect(staff.list()).toEqual([]);
  },
  30_000,
);

test('row 6: who is removed is out at once, everywhere', async () => {
  const { user, server, staff, trail } = installation();
  const sessions = sqliteSessions(server, Date.now);
  await staff.add('Maria', password);
  const { id } = await sessions.start('Maria', 'accounts');
  const { id: phone } = await sessions.start('Maria', 'accounts');
  const { id: other } = await sessions.start('Ben', 'accounts');
  expect(await user(['remove', 'MARIA'])).toMatchObject({
    code: 0,
    out: 'Maria is removed. 2 sessions were ended.\n',
  });
  expect(await sessions.find(id, poll)).toBeNull();
  expect(await sessions.find(phone, poll)).toBeNull();
  expect(await sessions.find(other, poll)).toMatchObject({ user: 'Ben' });
  expect(await staff.check('Maria', password)).toBeNull();
  expect(trail()).toEqual(['Maria user_removed']);
});

test('row 6: with a new password the old sessions are over', async () => {
  const { user, server, staff, trail } = installation();
  const sessions = sqliteSessions(server, Date.now);
  await staff.add('Maria', password);
  const { id } = await sessions.start('Maria', 'accounts');
  expect(await user(['passwd', 'maria'], 'another phrase altogether\n')).toMatchObject({
    code: 0,
    out: 'Maria has the new password. 1 session was ended.\n',
  });
  expect(await sessions.find(id, poll)).toBeNull();
  expect(await staff.check('Maria', 'another phrase altogether')).toMatchObject({ name: 'Maria' });
  expect(trail()).toEqual(['Maria user_password_changed']);
});

test('row 6: sessions in Redis end too; while Redis is gone nothing is changed', async () => {
  const { user, staff } = installation();
  await using redis = await startRedis({ port: await freePort() });
  const env = { FRONTDESK_REDIS_URL: redis.url };
  const connection = connectRedis(redis.url);
  onTestFinished(() => connection.close());
  await connection.ready();
  const sessions = redisSessions(connection, Date.now);
  await staff.add('Maria', password);
  const { id } = await sessions.start('Maria', 'accounts');
  expect(await user(['remove', 'Maria'], '', env)).toMatchObject({ code: 0 });
  expect(await sessions.find(id, poll)).toBeNull();

  await staff.add('Ben', password);
  await redis.stop();
  const ended = await user(['remove', 'Ben'], '', env);
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.complaints).toContain('FRONTDESK_REDIS_URL');
  expect(staff.find('Ben')).not.toBeNull();
});

test('row 6: sessions that outlived an account end when it is removed again', async () => {
  const { user, server } = installation();
  const sessions = sqliteSessions(server, Date.now);
  const { id } = await sessions.start('Maria', 'accounts');
  expect(await user(['remove', 'maria'])).toMatchObject({
    code: 0,
    out: 'maria is removed. 1 session was ended.\n',
  });
  expect(await sessions.find(id, poll)).toBeNull();
});

test('the program reads the password from standard input and ends with the code', async () => {
  const { folder, staff } = installation();
  const env = { FRONTDESK_DATA_DIR: folder };
  expect(await runCommand(program, ['add', 'Maria'], { env, input: `${password}\n` })).toEqual({
    code: 0,
    out: 'Maria may sign in.\n',
    complaints: '',
  });
  expect(await staff.check('Maria', password)).toMatchObject({ name: 'Maria' });
  expect(await runCommand(program, ['remove', 'Ben'], { env })).toEqual({
    code: 1,
    out: '',
    complaints: 'Nobody has that name.\n',
  });
  expect(await runCommand(program, [], { env })).toMatchObject({ code: 2, out: '' });
}, 30_000);

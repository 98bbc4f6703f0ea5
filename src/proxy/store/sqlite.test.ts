import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { migrations } from './migrations.ts';
import { openStore } from './sqlite.ts';
import { StoreUnavailable } from './storeUnavailable.ts';

const root = mkdtempSync(path.join(tmpdir(), 'frontdesk-sqlite-'));
afterAll(() => rmSync(root, { recursive: true }));

const newFolder = () => path.join(mkdtempSync(path.join(root, 'of-')), 'data');
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);
const addAttempt = 'INSERT INTO sign_in_attempts (key, points) VALUES (?, ?)';

test('nobody but the server may read the folder, the file or its side files', () => {
  const folder = newFolder();
  const store = openStore(folder);
  store.run(addAttempt, 'x', 1);
  const files = readdirSync(folder);
  expect(files.toSorted()).toEqual(['frontdesk.sqlite', 'frontdesk.sqlite-shm', 'frontdesk.sqlite-wal']);
  expect(modeOf(folder)).toBe('700');
  expect(files.map((file) => modeOf(path.join(folder, file)))).toEqual(['600', '600', '600']);
  store.close();
});

test('a file that others could read is closed to them, and what it holds stays', () => {
  const folder = newFolder();
  const before = openStore(folder);
  before.run(addAttempt, 'x', 3);
  before.close();
  chmodSync(path.join(folder, 'frontdesk.sqlite'), 0o644);
  const store = openStore(folder);
  expect(modeOf(path.join(folder, 'frontdesk.sqlite'))).toBe('600');
  expect(store.get('SELECT points FROM sign_in_attempts')).toEqual({ points: 3 });
  store.close();
});

test('processes that open a new store at once, and write, all succeed', async () => {
  const folder = newFolder();
  const program = `
    import { openStore } from '${new URL('sqlite.ts', import.meta.url).href}';
    const store = openStore(process.argv[1]);
    for (let n = 0; n < 20; n += 1) store.run('${addAttempt}', process.pid + ' ' + n, n);
    store.close();`;
  const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program, folder]);
  await Promise.all([run(), run(), run()]);
  const store = openStore(folder);
  expect(store.get('SELECT count(*) AS count FROM sign_in_attempts')).toEqual({ count: 60 });
  store.close();
}, 30_000);

test('a store of the first version is brought up to date', () => {
  const folder = newFolder();
  openStore(folder).close();
  const file = path.join(folder, 'frontdesk.sqlite');
  rmSync(file);
  const old = new DatabaseSync(file);
  old.exec(`${migrations[0]}; PRAGMA user_version = 1; INSERT INTO staff VALUES ('ann', 'Ann', 'hash', 5)`);
  old.close();
  const store = openStore(folder);
  expect(store.get('SELECT name FROM staff')).toEqual({ name: 'Ann' });
  expect(store.get('SELECT count(*) AS count FROM audit')).toEqual({ count: 0 });
  store.close();
});

test('a store of a newer version is left alone', () => {
  const folder = newFolder();
  openStore(folder).close();
  const newer = new DatabaseSync(path.join(folder, 'frontdesk.sqlite'));
  newer.exec('PRAGMA user_version = 99');
  expect(() => openStore(folder)).toThrow('a newer version');
  expect(newer.prepare('PRAGMA user_version').get()).toEqual({ user_version: 99 });
  newer.close();
});

test('row 48: a store that another process holds is unavailable, and serves again when it is let go', () => {
  const folder = newFolder();
  const store = openStore(folder, { busyMs: 0 });
  const other = new DatabaseSync(path.join(folder, 'frontdesk.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  expect(() => store.run(addAttempt, 'x', 1)).toThrow(StoreUnavailable);
  other.exec('ROLLBACK');
  expect(store.run(addAttempt, 'x', 1)).toBe(1);
  other.close();
  store.close();
});

test('row 48: a folder that cannot be made and a file that is no store are told as such', () => {
  const folder = newFolder();
  writeFileSync(folder, 'a file where the folder should be');
  expect(() => openStore(folder)).toThrow(StoreUnavailable);
  const other = newFolder();
  openStore(other).close();
  writeFileSync(path.join(other, 'frontdesk.sqlite'), 'no store, but text of some length'.repeat(200));
  expect(() => openStore(other)).toThrow(StoreUnavailable);
});

test('a mistake in a statement is not taken for a store that is gone', () => {
  const store = openStore(newFolder());
  expect(() => store.get('SELECT no_such_column FROM staff')).toThrow('no_such_column');
  store.run(addAttempt, 'x', 1);
  expect(() => store.run(addAttempt, 'x', 1)).toThrow('UNIQUE');
  store.close();
});

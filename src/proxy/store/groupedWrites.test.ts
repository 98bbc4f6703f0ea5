import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryStore } from '#src/proxy/testing/temporaryStore.ts';
import { createGroupedWrites } from './groupedWrites.ts';
import { STORE_FILE } from './sqlite.ts';

const addAttempt = 'INSERT INTO sign_in_attempts (key, points) VALUES (?, 1)';

/** A store, and the same file as another process has it open. */
function opened() {
  const temporary = temporaryStore();
  const other = new DatabaseSync(path.join(temporary.folder, STORE_FILE));
  onTestFinished(() => {
    other.close();
    temporary[Symbol.dispose]();
  });
  const keys = () =>
    other
      .prepare('SELECT key FROM sign_in_attempts ORDER BY rowid')
      .all()
      .map(({ key }) => key);
  return { write: createGroupedWrites(temporary.store), other, keys };
}

test('row 27: whoever waits for a row finds it in the file, whatever else was written with it', async () => {
  const { write, keys } = opened();
  const first = write(addAttempt, 'a');
  const second = write(addAttempt, 'b');
  expect(keys()).toEqual([]);
  await first;
  expect(keys()).toEqual(['a', 'b']);
  await second;
  await write(addAttempt, 'c');
  expect(keys()).toEqual(['a', 'b', 'c']);
});

test('what cannot be written is told to everyone whose row was to be written with it, and to nobody after', async () => {
  const { write, keys } = opened();
  await write(addAttempt, 'a');
  const outcomes = await Promise.allSettled([write(addAttempt, 'b'), write(addAttempt, 'a')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(keys()).toEqual(['a']);
  await write(addAttempt, 'c');
  expect(keys()).toEqual(['a', 'c']);
});

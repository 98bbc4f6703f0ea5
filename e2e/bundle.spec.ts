import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';

const client = path.resolve(import.meta.dirname, '../dist/client');

test('nothing of the demo service is in what an account’s staff load', () => {
  const files = readdirSync(client, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const names = files.map((file) => file.name);
  expect(names.filter((name) => /mockServiceWorker|\.mp3$/.test(name))).toEqual([]);
  const scripts = files.filter((file) => file.name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(1);
  for (const script of scripts) {
    expect(readFileSync(path.join(script.parentPath, script.name), 'utf8')).not.toMatch(/fault-demo|MSW/);
  }
});

// Builds the pages into dist/client, unless what they are built from is what it was at the last build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'dist', 'client', '.built-from');

const inputs = ['src', 'public', '.ci/vite'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.mp3') && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name)),
);
const hash = createHash('sha256');
for (const file of inputs.concat('index.html', 'vite.config.ts', 'package-lock.json').toSorted()) {
  hash.update(file).update(readFileSync(path.resolve(root, file)));
}
const builtFrom = hash.digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== builtFrom) {
  console.log('Building the pages (once; a few seconds) …');
  // Loaded only now: a start with nothing to build should not wait for it.
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn' });
  writeFileSync(stamp, builtFrom);
}

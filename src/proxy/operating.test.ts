import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { errorCodes } from '#src/lib/apiError.ts';
import { createMetrics } from './metrics/metrics.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const guide = read('docs/operating.md');

const namesIn = (text: string, pattern: RegExp) => [...new Set(text.match(pattern))].toSorted();

test('the guide names every variable that there is, and no other', () => {
  const variables = /\bFRONTDESK_[A-Z_]*[A-Z]\b/g;
  expect(namesIn(guide, variables)).toEqual(namesIn(read('src/proxy/config/environment.ts'), variables));
});

test('the guide has advice for every error code', () => {
  const [, advice = ''] = guide.split('## When something is wrong');
  expect(errorCodes.filter((code) => !advice.includes(`| \`${code}\` |`))).toEqual([]);
});

test('the guide explains every metric of our own', async () => {
  const metrics = createMetrics();
  metrics.breaker('api', () => 'closed');
  metrics.breaker('audio', () => 'closed');
  const names = namesIn(await metrics.text(), /(?<=^# HELP )frontdesk_\w+/gm);
  expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

const imports = /(?:^(?:import|export) (type )?[^;]*?from |import\()'([^']+)'/gm;

/** Adds the packages that a module imports, with all that it imports, to `packages`. */
function findPackages(file: string, packages: Set<string>, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  for (const [, type, from = ''] of read(file).matchAll(imports)) {
    if (type || from.startsWith('node:')) continue;
    if (from.startsWith('#')) findPackages(from.slice(1), packages, seen);
    else if (from.startsWith('.')) findPackages(path.join(path.dirname(file), from), packages, seen);
    else packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from);
  }
}

test('the image keeps every package that the server and its commands need', () => {
  const needed = new Set<string>();
  const seen = new Set<string>();
  for (const program of ['main.ts', 'accounts/cli.ts', 'audit/cli.ts'])
    findPackages(`src/proxy/${program}`, needed, seen);
  expect([...needed]).toEqual(expect.arrayContaining(['fastify', 'ioredis', 'msw', '@fastify/static']));
  const [, leftBehind = ''] = /npm uninstall ((?:[^&]|\n)+)/.exec(read('Dockerfile')) ?? [];
  const removed = leftBehind.split(/[\s\\]+/).filter(Boolean);
  expect(removed).toContain('vite');
  expect(removed.filter((name) => needed.has(name))).toEqual([]);
});

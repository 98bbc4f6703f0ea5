import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** The import table, told once more, so that a slip in the linter's configuration shows. */
const mayImport: Record<string, string[]> = {
  lib: [],
  'lib/time': ['lib'],
  v2: ['lib/time'],
  ui: ['lib', 'lib/time'],
  api: ['v2', 'lib', 'lib/time'],
  demo: ['v2', 'lib', 'lib/time'],
  proxy: ['v2', 'lib', 'lib/time'],
  player: ['api', 'v2', 'ui', 'lib', 'lib/time'],
  'features/messages': ['player', 'api', 'v2', 'ui', 'lib', 'lib/time'],
  'features/to-dos': ['player', 'api', 'v2', 'ui', 'lib', 'lib/time'],
  'features/recordings': ['player', 'api', 'v2', 'ui', 'lib', 'lib/time'],
  app: [
    'features/messages',
    'features/to-dos',
    'features/recordings',
    'player',
    'api',
    'ui',
    'lib',
    'lib/time',
  ],
};
const folders = Object.keys(mayImport);

// A tree of planted imports with a copy of the linter's configuration: elsewhere, so that no watcher or build sees it.
let planted: string;
beforeAll(() => {
  planted = mkdtempSync(path.join(tmpdir(), 'frontdesk-planted-'));
  symlinkSync(path.join(root, 'node_modules'), path.join(planted, 'node_modules'));
  cpSync(path.join(root, 'oxlint.config.ts'), path.join(planted, 'oxlint.config.ts'));
});
afterAll(() => rmSync(planted, { recursive: true }));

function plant(file: string, specifier: string): void {
  mkdirSync(path.dirname(path.join(planted, file)), { recursive: true });
  writeFileSync(path.join(planted, file), `export * from '${specifier}';\n`);
}

/** The planted files in which the linter sees a forbidden import. */
function refused(): string[] {
  const args = ['--format', 'json', '-A', 'all', '-D', 'no-restricted-imports', 'src'];
  let report = '';
  try {
    report = execFileSync('oxlint', args, { cwd: planted, encoding: 'utf8' });
  } catch (failure) {
    report = (failure as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(report) as { diagnostics: { code: string; filename: string }[] };
  return diagnostics
    .filter(({ code }) => code.includes('no-restricted-imports'))
    .map(({ filename }) => filename);
}

test('the linter sees every import that the table forbids, and no other', () => {
  const forbidden: string[] = [];
  for (const from of folders) {
    for (const to of folders) {
      const file = `src/${from}/imports-${to.replace('/', '-')}.ts`;
      plant(file, `#src/${to}/anything.ts`);
      const inside = to === from || to.startsWith(`${from}/`) || (from === 'lib/time' && to === 'lib');
      if (!inside && !mayImport[from]?.includes(to)) forbidden.push(file);
    }
    plant(`src/${from}/upwards.ts`, '../anything.ts');
    plant(`src/${from}/node.ts`, 'node:fs');
    forbidden.push(`src/${from}/upwards.ts`);
    if (from !== 'proxy') forbidden.push(`src/${from}/node.ts`);
  }
  plant('src/proxy/main.ts', '#src/demo/server.ts');
  plant('src/demo/server.ts', 'node:fs');
  plant('src/main.tsx', '#src/features/messages/MessagesPage.tsx');
  forbidden.push('src/main.tsx');
  expect(refused().toSorted()).toEqual(forbidden.toSorted());
});

test('no file is over 200 lines, and half of them are of 80 or fewer', () => {
  const lengths = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({
      file,
      lines: readFileSync(path.join(root, 'src', file), 'utf8').split('\n').length - 1,
    }))
    .toSorted((a, b) => a.lines - b.lines);
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(80);
});

test('the demo reaches the page by a dynamic import alone', () => {
  const entry = readFileSync(path.join(root, 'src/main.tsx'), 'utf8');
  expect(entry).toContain("await import('#src/demo/browser.ts')");
  expect(entry).not.toMatch(/from '#src\/demo/);
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
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

/** The paths of the scripts that are asked for from now on. */
function noteScripts(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.push(pathname);
  });
  return scripts;
}

test('the inbox comes in a few files, and the rest of the code after it', async ({ page }) => {
  const scripts = noteScripts(page);
  // Rows never come: whatever is loaded by the time that the list waits for them was loaded for the inbox.
  await page.route('/api/v2/messages*', () => new Promise(() => {}));
  await page.goto('/messages');
  await expect(page.getByText('Loading messages')).toBeAttached();
  const kilobytes = scripts
    .map((script) => gzipSync(readFileSync(path.join(client, script)), { level: 9 }).length / 1000)
    .reduce((sum, each) => sum + each, 0);
  expect(scripts.length).toBeLessThanOrEqual(8);
  expect(kilobytes).toBeLessThan(175);
});

test('a page is loaded when its link is pointed at, before it is pressed', async ({ page }) => {
  await page.goto('/messages');
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Recordings' });
  await expect(link).toBeVisible();
  const coming = page.waitForRequest(/RecordingsPage-.*\.js$/);
  await link.hover();
  await coming;
  expect(new URL(page.url()).pathname).toBe('/messages');
});

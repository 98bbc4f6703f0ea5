// Finds a Chromium for the end-to-end tests; run as a program, it installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of the system's Chromium, or else of Playwright's own; undefined where neither is there. */
export function findChromium(): string | undefined {
  return [...systemPaths, chromium.executablePath()].find((path) => existsSync(path));
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

if (import.meta.main && !findChromium()) {
  const isRoot = process.getuid?.() === 0;
  console.log('Installing Chromium for the end-to-end tests (once) …');
  const installed =
    run('playwright', 'install', 'chromium') ||
    (isRoot && run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium'));
  if (!installed || !findChromium()) {
    console.error(
      'No Chromium could be installed. Install your system’s package (Debian: apt-get install chromium).',
    );
    process.exit(1);
  }
}

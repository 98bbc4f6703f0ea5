import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The one without windows first: the same engine, and tests take a fifth less time. */
const systemPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The path of the system's Chromium, or else of Playwright's own; undefined where neither is there. */
export function findChromium(): string | undefined {
  return [...systemPaths, chromium.executablePath()].find((path) => existsSync(path));
}

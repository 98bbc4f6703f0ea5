import { defineConfig } from '@playwright/test';
import { findChromium } from './.ci/chromium.ts';

/** Elsewhere where two runs share a machine. */
const port = Number(process.env.E2E_PORT ?? 3100);
const app = { port, dataDir: '.cache/e2e' };
const demoSite = { port: port + 1, folder: '/some/folder/' };

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  outputDir: 'test-results',
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${app.port}`,
    locale: 'en-US',
    timezoneId: 'Asia/Tokyo', // far from the account's zone, so that a clock read in the wrong one shows
    // A trace of each test would take half as long again.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } }, testIgnore: 'demo-site.spec.ts' },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
      // What does not depend on the layout is tried once.
      grep: /@phone/,
    },
    {
      name: 'demo site',
      use: { baseURL: `http://localhost:${demoSite.port}${demoSite.folder}` },
      testMatch: 'demo-site.spec.ts',
    },
  ],
  webServer: [
    {
      command: 'node src/proxy/main.ts',
      url: `http://localhost:${app.port}/healthz`,
      env: { FRONTDESK_PORT: String(app.port), FRONTDESK_DATA_DIR: app.dataDir },
      reuseExistingServer: false,
    },
    {
      command: 'node e2e/static-site.ts',
      url: `http://localhost:${demoSite.port}${demoSite.folder}`,
      env: { PORT: String(demoSite.port), FOLDER: demoSite.folder },
      reuseExistingServer: false,
    },
  ],
});

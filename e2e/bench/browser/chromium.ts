import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '#ci/chromium.ts';

const args = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--js-flags=--expose-gc',
];

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args });
}

/** A page of a visitor who has never been here, signed in by the cookie (`name=value`) if there is one. */
export async function newVisitor(browser: Browser, origin: string, cookie?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const [name, value] = cookie?.split('=') ?? [];
  if (name !== undefined && value !== undefined) await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return page;
}

import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '#ci/chromium.ts';
import { invariant } from '#src/lib/invariant.ts';

const args = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--js-flags=--expose-gc',
];

const viewport = { width: 1280, height: 800 };

export function launchChromium(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...args, ...more] });
}

/** A page of a visitor who has never been here, signed in by the cookie (`name=value`) if there is one. */
export async function newVisitor(browser: Browser, origin: string, cookie?: string): Promise<Page> {
  return newPage(await browser.newContext({ viewport }), origin, cookie);
}

/**
 * The same in a browser of its own, whose tools have this port. Once `leave` was called, it has only the page: for as long as Playwright is there, the
 * browser keeps the page’s answers for it.
 */
export async function newVisitorToLeave(
  port: number,
  origin: string,
  cookie?: string,
): Promise<{ browser: Browser; page: Page; leave: () => Promise<void> }> {
  const browser = await launchChromium(`--remote-debugging-port=${port}`);
  // What it opens in the context that was there already stays when it goes.
  const visitor = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = visitor.contexts();
  invariant(context, 'a browser has a context of its own');
  const page = await newPage(context, origin, cookie);
  await page.setViewportSize(viewport);
  return { browser, page, leave: () => visitor.close() };
}

async function newPage(context: BrowserContext, origin: string, cookie?: string): Promise<Page> {
  const [name, value] = cookie?.split('=') ?? [];
  if (name !== undefined && value !== undefined) await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return page;
}

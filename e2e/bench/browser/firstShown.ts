import type { Page } from '@playwright/test';

/** A row of our inbox whose message is there. */
export const OUR_ROW = '[data-row] [dir="auto"]';

/** Where what `noteFirstShown` saw is kept. */
const NOTED = '__firstShownMs';

/** Notes when, after the start of the page, something that matches is painted and the page is free to answer. */
export async function noteFirstShown(page: Page, selector: string): Promise<void> {
  await page.addInitScript(
    ([wanted, noted]) => {
      const watcher = new MutationObserver(() => {
        if (!document.querySelector(wanted)) return;
        watcher.disconnect();
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { [noted]: performance.now() })));
      });
      watcher.observe(document, { childList: true, subtree: true });
    },
    [selector, NOTED] as const,
  );
}

/** In milliseconds from the start of the page. */
export async function firstShown(page: Page): Promise<number> {
  const noted = await page.waitForFunction(
    (name) => (window as never as Record<string, number>)[name],
    NOTED,
  );
  return (await noted.jsonValue()) ?? Number.NaN;
}

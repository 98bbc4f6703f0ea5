import type { Page } from '@playwright/test';

/** Browsers tell of no task that is shorter. */
const SHORTEST_MS = 50;

const NOTED = '__longestTaskMs';

/** Notes the longest task of the main thread from now on. */
export async function noteLongestTask(page: Page): Promise<void> {
  await page.evaluate((noted) => {
    Object.assign(window, { [noted]: 0 });
    new PerformanceObserver((list) => {
      const longest = Math.max(...list.getEntries().map(({ duration }) => duration));
      const before = (window as never as Record<string, number>)[noted] ?? 0;
      Object.assign(window, { [noted]: Math.max(before, longest) });
    }).observe({ type: 'longtask' });
  }, NOTED);
}

/** In milliseconds; 50 where there was none as long as that. */
export async function longestTask(page: Page): Promise<number> {
  const longest = await page.evaluate((noted) => (window as never as Record<string, number>)[noted], NOTED);
  return Math.max(SHORTEST_MS, longest ?? 0);
}

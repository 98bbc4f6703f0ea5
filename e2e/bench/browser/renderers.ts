import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import * as v from 'valibot';

const processesSchema = v.object({
  processInfo: v.array(v.object({ type: v.string(), id: v.number(), cpuTime: v.number() })),
});

const QUIET_MS = 1000;
/** Of processor time in that while, all renderers together. */
const QUIET_CPU_S = 0.05;

async function renderers(browser: Browser) {
  const session = await browser.newBrowserCDPSession();
  const answer = v.parse(processesSchema, await session.send('SystemInfo.getProcessInfo'));
  await session.detach();
  return answer.processInfo.filter(({ type }) => type === 'renderer');
}

/** Waits until the pages and their workers have nothing more to do. */
export async function untilQuiet(browser: Browser): Promise<void> {
  const used = async () => (await renderers(browser)).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  for (let before = await used(); ;) {
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    const now = await used();
    if (now - before < QUIET_CPU_S) return;
    before = now;
  }
}

/** Megabytes of the processes that show pages, workers and all (their proportional set size, from Linux’s /proc), garbage collected first. */
export async function pageMemory(browser: Browser, page: Page): Promise<number> {
  await page.requestGC();
  for (const worker of page.workers())
    await worker.evaluate(() => (globalThis as { gc?: () => void }).gc?.());
  await untilQuiet(browser);
  const sizes = (await renderers(browser)).map(({ id }) => {
    const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1];
    return Number(kilobytes) * 1024;
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

import { readFileSync, writeFileSync } from 'node:fs';
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

/** Browsers give memory back some ten to twenty seconds after it was freed. */
const GIVEN_BACK_MS = 25_000;

/** Collects garbage, and has the browser give back what is free. */
export async function tidy(page: Page): Promise<void> {
  await page.requestGC();
  for (const worker of page.workers())
    await worker.evaluate(() => (globalThis as { gc?: () => void }).gc?.());
  const session = await page.context().newCDPSession(page);
  await session.send('Memory.simulatePressureNotification', { level: 'critical' });
  await session.detach();
}

/** In megabytes, from Linux’s /proc. */
export interface PageMemory {
  /** The proportional set size: with the page’s share of what it has in common with other processes, the program’s text most of all. */
  all: number;
  /** What is the page’s alone. */
  own: number;
}

/**
 * Memory of the process that shows the page, workers and all, once what is free was given back. Of the processes the largest is
 * the page’s; others wait for the next page.
 */
export async function pageMemory(browser: Browser): Promise<PageMemory> {
  await new Promise((resolve) => setTimeout(resolve, GIVEN_BACK_MS));
  const sizes = (await renderers(browser)).map(({ id }) => {
    const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    return { all: megabytes(rollup, 'Pss'), own: megabytes(rollup, 'Pss_Anon') };
  });
  return sizes.reduce((largest, size) => (size.all > largest.all ? size : largest), { all: 0, own: 0 });
}

/** Starts to measure by how many megabytes the processes that show pages grow at the most; the function that it gives tells. */
export async function watchGrowth(browser: Browser): Promise<() => number> {
  const pids = (await renderers(browser)).map(({ id }) => id);
  // Forgets the highest mark so far: see proc(5).
  for (const pid of pids) writeFileSync(`/proc/${pid}/clear_refs`, '5');
  const before = pids.map((pid) => residentMegabytes(pid, 'VmRSS'));
  return () => pids.reduce((sum, pid, at) => sum + residentMegabytes(pid, 'VmHWM') - (before[at] ?? 0), 0);
}

function residentMegabytes(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  return megabytes(readFileSync(`/proc/${pid}/status`, 'utf8'), field);
}

/** Of a file of proc(5) that tells sizes by name. */
function megabytes(file: string, field: string): number {
  return (Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(file)?.[1]) * 1024) / 1e6;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { Bench } from './bench.ts';
import { buildAllEager, buildOurs, buildRivals } from './browser/builds.ts';
import { launchChromium, newVisitor } from './browser/chromium.ts';
import { firstShown, noteFirstShown, OUR_ROW } from './browser/firstShown.ts';
import { alternate } from './figures/rounds.ts';
import { type Frontdesk, startFrontdesk } from './office/frontdesk.ts';
import { type Program, startProgram } from './office/program.ts';
import { rivalName } from './rivals/rivalName.ts';

const MESSAGES = 10_000;
const SLOWDOWN = 4;
const BYTES_A_SECOND = 1_600_000 / 8;
const LATENCY_MS = 150;

interface Site extends Frontdesk {
  pages: string;
  /** The inbox's address, and what a row of it is. */
  address: string;
  row: string;
}

/** A first visit over a slow line with a slow processor, until the first message is there and the page is free to answer. */
async function visit(browser: Browser, { origin, cookie, pages, address, row }: Site) {
  const page = await newVisitor(browser, origin, cookie);
  const scripts = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await noteFirstShown(page, row);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  });
  await page.goto(`${origin}${address}`, { waitUntil: 'commit' });
  const seconds = (await firstShown(page)) / 1000;
  await page.context().close();
  return { seconds, script: packedSize(pages, [...scripts]) };
}

/** Kilobytes of the files, each packed by gzip as well as it can. */
function packedSize(folder: string, files: readonly string[]): number {
  return (
    files.reduce(
      (sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
      0,
    ) / 1000
  );
}

async function* compare(rounds: number, started: Program[]) {
  const service = await startProgram(path.join(import.meta.dirname, 'office/upstream.ts'), [
    String(MESSAGES),
    '1',
  ]);
  started.push(service);
  const serve = async (pages: string, address: string, row: string): Promise<Site> => {
    const frontdesk = await startFrontdesk(service, pages);
    started.push(frontdesk);
    return { ...frontdesk, pages, address, row };
  };
  const ours = ['/messages', OUR_ROW] as const;
  const sites = {
    us: await serve(await buildOurs(), ...ours),
    eager: await serve(await buildAllEager(), ...ours),
    reactAdmin: await serve(
      path.join(await buildRivals('react-admin'), 'react-admin'),
      '/#/messages',
      'tbody tr',
    ),
  };

  const browser = await launchChromium();
  try {
    const found = await alternate(rounds, {
      us: () => visit(browser, sites.us),
      eager: () => visit(browser, sites.eager),
      reactAdmin: () => visit(browser, sites.reactAdmin),
    });
    const rivals = [
      { rival: 'ours, all eager', theirs: found.eager },
      { rival: rivalName('react-admin'), theirs: found.reactAdmin },
    ];
    for (const { rival, theirs } of rivals) {
      const script = { work: 'JavaScript to the inbox, gzip', unit: 'kB', ours: found.us.script };
      yield { ...script, rival, theirs: theirs.script, target: { most: 0.5 } };
      const usable = { work: 'first visit to a usable inbox', unit: 's', ours: found.us.seconds };
      yield { ...usable, rival, theirs: theirs.seconds, target: { most: 0.6 } };
    }
  } finally {
    await browser.close();
  }
}

export const firstLoadBench: Bench = {
  name: 'first-load',
  title: 'The first visit',
  method:
    `An empty cache, the processor slowed down ${SLOWDOWN} times, a line of 1.6 Mbit/s with ${LATENCY_MS} ms to each answer; the last seven days of an ` +
    `account of ${MESSAGES.toLocaleString('en-US')} messages a year. The time is until the first message is painted and the page is free to answer. JavaScript is all that ` +
    'was asked for by then. Our own server serves all three: the same compression and headers; react-admin is its standard list of the same ' +
    'messages, and asks nobody to sign in.',
  bound:
    'React and its DOM are 66 kB of JavaScript; five answers one after the other (page, script, chunk, session, messages) cost their delays.',
  profile:
    'the page is asked for at 0 s, its scripts from 0.2 s on, and the line is full until 1.3 s, by which the messages are there too; then React draws the page once, in 0.3 to 0.4 s of the slowed processor, ' +
    'and its layout takes 0.1 s. React with its DOM is 66 kB, the router 15, Mantine 20, Query 12, the inbox’s worker 14; react-admin’s list draws no days, filters, search, selection or messages that come in.',
  async *run({ rounds }) {
    const started: Program[] = [];
    try {
      yield* compare(rounds, started);
    } finally {
      await Promise.all(started.map(({ stop }) => stop()));
    }
  },
};

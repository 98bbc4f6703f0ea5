import type { Page } from '@playwright/test';
import type { Bench } from './bench.ts';
import { buildOurs, buildRivals } from './browser/builds.ts';
import { newVisitorToLeave } from './browser/chromium.ts';
import { OUR_ROW } from './browser/firstShown.ts';
import { longestTask, noteLongestTask } from './browser/longestTask.ts';
import { pageMemory, tidy, untilQuiet } from './browser/renderers.ts';
import { untilShown } from './browser/untilShown.ts';
import { alternate } from './figures/rounds.ts';
import { type Inboxes, startInboxes } from './office/inboxes.ts';
import { freePort } from './office/nginx.ts';
import { sizesOf } from './office/sizes.ts';

const RIVAL = 'one fetch().json() into state';
/** Days of which there is no message, so that the page is there and its worker runs, but nothing is loaded. */
const LONG_AGO = '/messages?days=custom&from=2020-01-01&to=2020-01-02';

interface Visit {
  origin: string;
  cookie?: string;
  address: string;
  /** Asks for everything; gives the milliseconds until the first rows are painted. */
  ask: (page: Page) => Promise<number>;
}

/** In a browser of its own: opens the page, then asks for everything. */
async function visit({ origin, cookie, address, ask }: Visit, messages: number) {
  const { browser, page, leave } = await newVisitorToLeave(await freePort(), origin, cookie);
  try {
    await page.goto(`${origin}${address}`);
    await untilQuiet(browser);
    await noteLongestTask(page);
    const firstRows = await ask(page);
    await untilQuiet(browser);
    const words = await page.getByRole('status').allInnerTexts();
    const shown = words.map((text) => Number(text.replaceAll(/\D/g, '')));
    if (!shown.includes(messages))
      throw new Error(`${origin} shows ${words.join(' / ')} instead of ${messages}`);
    const longest = await longestTask(page);
    await tidy(page);
    await leave();
    const { all, own } = await pageMemory(browser);
    return { firstRows, longest, memory: all, own };
  } finally {
    await browser.close();
  }
}

/** The memory that is the page’s alone before it asks for a message. */
async function ownBefore({ origin, cookie, address }: Visit): Promise<number> {
  const { browser, page, leave } = await newVisitorToLeave(await freePort(), origin, cookie);
  try {
    await page.goto(`${origin}${address}`);
    await untilQuiet(browser);
    await tidy(page);
    await leave();
    const { own } = await pageMemory(browser);
    return own;
  } finally {
    await browser.close();
  }
}

function visitsOf({ ours, theirs }: Inboxes): Record<'us' | 'them', Visit> {
  return {
    us: {
      ...ours,
      address: LONG_AGO,
      ask: (page) => untilShown(page, { selector: OUR_ROW, go: '/messages?days=everything' }),
    },
    them: {
      origin: theirs.origin,
      address: '/whole-range/',
      ask: (page) => untilShown(page, { selector: OUR_ROW, press: 'button' }),
    },
  };
}

async function measure(rounds: number, inboxes: Inboxes) {
  const { us, them } = visitsOf(inboxes);
  return alternate(rounds, {
    us: () => visit(us, inboxes.messages),
    them: () => visit(them, inboxes.messages),
  });
}

/** Both pages wait at the same time: nothing is quick or slow here. */
async function measureBefore(rounds: number, inboxes: Inboxes): Promise<Record<'us' | 'them', number[]>> {
  const visits = visitsOf(inboxes);
  const before: Record<'us' | 'them', number[]> = { us: [], them: [] };
  for (let round = 0; round < rounds; round += 1) {
    const [us, them] = await Promise.all([ownBefore(visits.us), ownBefore(visits.them)]);
    before.us.push(us);
    before.them.push(them);
  }
  return before;
}

/** Of each round, by how much memory grew. */
function grown(own: readonly number[], before: readonly number[]): number[] {
  return own.map((after, round) => after - (before[round] ?? 0));
}

export const everythingBench: Bench = {
  name: 'everything',
  title: 'Everything of a year',
  method:
    'A page on which nothing is loaded yet asks for all messages of an account. The rival asks the service itself, on loopback, puts the answer into ' +
    'React’s state and shows fifty rows. The longest task is that of the main thread until nothing more happens (browsers tell of none below ' +
    '50 ms, so that is the least here). Memory is that of the process that shows the page, workers and all, after a garbage collection, and when Playwright has left: ' +
    'as long as it is there the browser keeps answers of up to 20 MB for it, some 40 MB of ours and nothing of the rival’s one. What of it the messages take is by how much the memory that is its alone is more than before it asks for any.',
  bound:
    'The first rows cost one exchange with the service and a frame; memory, the page before any message, which is more than half of what the rival takes with all of them, and what has to be kept to be searched.',
  profile:
    'of the first rows’ time some 15 to 20 ms are the page’s own change of address, 15 to 25 the worker’s answer, 50 to 60 React’s first rows ever, whose code no processor has seen before, and ' +
    '10 to 15 the frame, whatever the number of messages. Of the memory some 70 MB are the page’s own before any message (React, Mantine, the browser’s own for a page, and a second V8 for the worker), beside its share of the program’s text, ' +
    '10 to 70 MB by how many processes share that; of the rival’s page 14 are. So half of the rival’s memory cannot be reached, whatever the messages take. ' +
    'Of 100,000 messages 8 MB are the messages themselves, packed [by phrases](decisions/0032-messages-packed-by-phrases.md), 17 the index of their words and numbers, 7 what they are filtered by, 3 ids, times and callers. ' +
    'The rival keeps no index, and V8 keeps each of the made-up account’s sentences once, however often it stands there.',
  async *run({ rounds, quick }) {
    const [ourPages, rivalPages] = [await buildOurs(), await buildRivals('whole-range')];
    const sizes = sizesOf(quick);
    const firstRows: number[][] = [];
    for (const count of sizes) {
      const inboxes = await startInboxes(count, ourPages, rivalPages);
      const isLargest = count === sizes.at(-1);
      let before: Record<'us' | 'them', number[]> | null = null;
      let found: Awaited<ReturnType<typeof measure>>;
      try {
        if (isLargest) before = await measureBefore(rounds, inboxes);
        found = await measure(rounds, inboxes);
      } finally {
        await inboxes.stop();
      }
      const { us, them } = found;
      firstRows.push(us.firstRows);
      const common = { size: { count, of: 'messages' as const }, rival: RIVAL };
      const target = (most: number) => (isLargest ? { target: { most } } : {});
      yield {
        ...common,
        work: 'first rows',
        unit: 'ms',
        ours: us.firstRows,
        theirs: them.firstRows,
        ...target(1 / 20),
      };
      yield {
        ...common,
        work: 'longest task',
        unit: 'ms',
        ours: us.longest,
        theirs: them.longest,
        ...target(1 / 10),
      };
      yield {
        ...common,
        work: 'page memory',
        unit: 'MB',
        ours: us.memory,
        theirs: them.memory,
        ...target(1 / 2),
      };
      if (before)
        yield {
          work: `${count.toLocaleString('en-US')} messages: page memory for the messages alone`,
          rival: RIVAL,
          unit: 'MB',
          ours: grown(us.own, before.us),
          theirs: grown(them.own, before.them),
        };
    }
    const [smallest = [], largest = []] = [firstRows[0], firstRows.at(-1)];
    const words = sizes.map((size) => size.toLocaleString('en-US'));
    yield {
      work: `first rows at ${words.at(-1)} messages`,
      rival: `ours at ${words[0]}`,
      unit: 'ms',
      ours: largest,
      theirs: smallest,
      target: { most: 1.1 },
    };
  },
};

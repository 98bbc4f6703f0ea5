import type { Page } from '@playwright/test';
import type { Bench } from './bench.ts';
import { buildOurs, buildRivals } from './browser/builds.ts';
import { launchChromium, newVisitor } from './browser/chromium.ts';
import { OUR_ROW } from './browser/firstShown.ts';
import { longestTask, noteLongestTask } from './browser/longestTask.ts';
import { pageMemory, untilQuiet } from './browser/renderers.ts';
import { untilShown } from './browser/untilShown.ts';
import { alternate } from './figures/rounds.ts';
import { type Inboxes, startInboxes } from './office/inboxes.ts';
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
  const browser = await launchChromium();
  try {
    const page = await newVisitor(browser, origin, cookie);
    await page.goto(`${origin}${address}`);
    await untilQuiet(browser);
    await noteLongestTask(page);
    const firstRows = await ask(page);
    await untilQuiet(browser);
    const words = await page.getByRole('status').allInnerTexts();
    const shown = words.map((text) => Number(text.replaceAll(/\D/g, '')));
    if (!shown.includes(messages))
      throw new Error(`${origin} shows ${words.join(' / ')} instead of ${messages}`);
    return { firstRows, longest: await longestTask(page), memory: await pageMemory(browser, page) };
  } finally {
    await browser.close();
  }
}

async function measure(rounds: number, { messages, ours, theirs }: Inboxes) {
  return alternate(rounds, {
    us: () =>
      visit(
        {
          ...ours,
          address: LONG_AGO,
          ask: (page) => untilShown(page, { selector: OUR_ROW, go: '/messages?days=everything' }),
        },
        messages,
      ),
    them: () =>
      visit(
        {
          origin: theirs.origin,
          address: '/whole-range/',
          ask: (page) => untilShown(page, { selector: OUR_ROW, press: 'button' }),
        },
        messages,
      ),
  });
}

export const everythingBench: Bench = {
  name: 'everything',
  title: 'Everything of a year',
  method:
    'A page on which nothing is loaded yet asks for all messages of an account. The rival asks the service itself, on loopback, puts the answer into ' +
    'React’s state and shows fifty rows. The longest task is that of the main thread until nothing more happens (browsers tell of none below ' +
    '50 ms, so that is the least here). Memory is that of the process that shows the page, workers and all, after a garbage collection.',
  bound:
    'The first rows cost one exchange with the service and a frame; memory, the messages’ own bytes and their index.',
  profile:
    'of the first rows’ time some 15 to 20 ms are the page’s own change of address, 15 to 25 the worker’s answer, 50 to 60 React’s first rows ever, whose code no processor has seen before, and ' +
    '10 to 15 the frame, whatever the number of messages. Of the memory some 85 to 115 MB are the page before any message: React, Mantine, and a second V8 for the worker. ' +
    'Of 100,000 messages 76 MB are the messages themselves as JSON without the names of their fields, some 45 the index of their words; all of the page was 294 MB once the browser had given back what was free, 25 seconds after the collection; of that 71 are the program’s own text. ' +
    'The rival keeps no index, and V8 keeps each of the made-up account’s sentences once, however often it stands there. Packed by deflate in blocks of 16 the messages would be 19 MB, for 2 s more ' +
    'of a processor and an answer that is awaited for every row: nobody would notice but this table, so it is left out.',
  async *run({ rounds, quick }) {
    const [ourPages, rivalPages] = [await buildOurs(), await buildRivals('whole-range')];
    const sizes = sizesOf(quick);
    const firstRows: number[][] = [];
    for (const count of sizes) {
      const inboxes = await startInboxes(count, ourPages, rivalPages);
      const { us, them } = await measure(rounds, inboxes).finally(inboxes.stop);
      firstRows.push(us.firstRows);
      const common = { size: { count, of: 'messages' as const }, rival: RIVAL };
      const isLargest = count === sizes.at(-1);
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

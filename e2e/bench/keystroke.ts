import type { Page } from '@playwright/test';
import type { Bench } from './bench.ts';
import { buildOurs, buildRivals } from './browser/builds.ts';
import { measureKeystrokes } from './browser/keystrokes.ts';
import { alternate } from './figures/rounds.ts';
import { quantile } from './figures/statistics.ts';
import { openLists } from './listPages.ts';
import { startInboxes } from './office/inboxes.ts';
import { sizesOf } from './office/sizes.ts';
import { rivalName } from './rivals/rivalName.ts';

/** Sixty letters of what people look for, each word found in the demo account’s messages: of the smaller accounts only the first sixteen are typed. */
const words = ['hargrove', 'sandoval', 'inspector will', 'green card', 'second opi', '(860) 555-'];
const FEWER = 2;

export const keystrokeBench: Bench = {
  name: 'keystroke',
  title: 'A keystroke in the search',
  method:
    'All messages are loaded. Sixty letters are typed, each once the page has come to rest; the time is from the key to the frame that ' +
    'shows the last of the new rows, p95 of the sixty (of sixteen at the smaller sizes). AG Grid’s quick filter keeps what it read (cacheQuickFilter) ' +
    'and looks through the same fields.',
  bound:
    'A frame is 16.7 ms, and the rows that the page has not yet are asked of the worker: about two frames.',
  profile:
    'the worker is asked within 1 ms of the key and answers while React shows the letter, which takes 5. The slowest are first letters, which stand in most of the messages: ' +
    'of 100,000 the worker finds, gathers and counts those in 2 to 7 ms of processor time. Then come some 10 ms of React for the rows, and the frame. ' +
    'AG Grid takes as long for a thousand rows: a fifth of that is a frame and a half.',
  async *run({ rounds, quick }) {
    const [ourPages, rivalPages] = [await buildOurs(), await buildRivals('ag-grid')];
    const sizes = sizesOf(quick);
    for (const count of sizes) {
      const isLargest = count === sizes.at(-1);
      const typed = isLargest && !quick ? words : words.slice(0, FEWER);
      const type = async (page: Page) => ({ p95: quantile(await measureKeystrokes(page, typed), 0.95) });
      const inboxes = await startInboxes(count, ourPages, rivalPages);
      try {
        const lists = await openLists(inboxes);
        const { us, agGrid } = await alternate(rounds, {
          us: () => type(lists.us),
          agGrid: () => type(lists.agGrid),
        }).finally(lists.close);
        yield {
          work: 'a keystroke to its rows painted, p95',
          size: { count, of: 'messages' },
          rival: rivalName('ag-grid-community'),
          unit: 'ms',
          ours: us.p95,
          theirs: agGrid.p95,
          ...(isLargest && { target: { most: 1 / 5, limit: 50 } }),
        };
      } finally {
        await inboxes.stop();
      }
    }
  },
};

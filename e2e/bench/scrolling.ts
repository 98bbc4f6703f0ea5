import type { Bench } from './bench.ts';
import { buildOurs, buildRivals } from './browser/builds.ts';
import { measureScrolling } from './browser/scrolling.ts';
import { alternate } from './figures/rounds.ts';
import { openLists } from './listPages.ts';
import { startInboxes } from './office/inboxes.ts';
import { sizesOf } from './office/sizes.ts';
import { rivalName } from './rivals/rivalName.ts';

const STEPS = 120;
const QUICK_STEPS = 10;

export const scrollingBench: Bench = {
  name: 'scrolling',
  title: 'Scrolling',
  method: `All messages are loaded. The list goes on by 600 px a frame, ${STEPS} times, and back where it ends; the time is what the main thread works for each step.`,
  bound:
    'A dozen rows come into view with each step and have to be made, laid out and painted, however long the list is.',
  profile:
    'of a step of 5.9 ms of a processor 1.6 are React’s, for eight rows that go and eight that come, 2 style and layout, 2.3 the browser’s painting. A row of ours has a link, a time, two lines of text ' +
    'with an ellipsis, marks and a box to select it by; AG Grid’s are a line of cells.',
  async *run({ rounds, quick }) {
    const [ourPages, rivalPages] = [await buildOurs(), await buildRivals('ag-grid')];
    const steps = quick ? QUICK_STEPS : STEPS;
    const sizes = sizesOf(quick);
    for (const count of sizes) {
      const inboxes = await startInboxes(count, ourPages, rivalPages);
      try {
        const lists = await openLists(inboxes);
        const { us, agGrid } = await alternate(rounds, {
          us: async () => ({ step: await measureScrolling(lists.us, '[data-row]', steps) }),
          agGrid: async () => ({ step: await measureScrolling(lists.agGrid, '.ag-row', steps) }),
        }).finally(lists.close);
        yield {
          work: 'main thread for a step of scrolling',
          size: { count, of: 'messages' },
          rival: rivalName('ag-grid-community'),
          unit: 'ms',
          ours: us.step,
          theirs: agGrid.step,
          ...(count === sizes.at(-1) && { target: { most: 0.4 } }),
        };
      } finally {
        await inboxes.stop();
      }
    }
  },
};

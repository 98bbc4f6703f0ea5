import type { Page } from '@playwright/test';
import { launchChromium, newVisitor } from './browser/chromium.ts';
import { OUR_ROW } from './browser/firstShown.ts';
import { untilQuiet } from './browser/renderers.ts';
import type { Inboxes } from './office/inboxes.ts';

/** The same messages in our inbox and in AG Grid, each in a browser of its own with all of them loaded. */
export async function openLists({
  ours,
  theirs,
}: Inboxes): Promise<{ us: Page; agGrid: Page; close: () => Promise<void> }> {
  const [ourBrowser, theirBrowser] = [await launchChromium(), await launchChromium()];
  const us = await newVisitor(ourBrowser, ours.origin, ours.cookie);
  await us.goto(`${ours.origin}/messages?days=everything`);
  await us.waitForSelector(OUR_ROW);
  await untilQuiet(ourBrowser);
  const agGrid = await newVisitor(theirBrowser, theirs.origin);
  await agGrid.goto(`${theirs.origin}/ag-grid/`);
  await agGrid.waitForSelector('.ag-row');
  await untilQuiet(theirBrowser);
  return {
    us,
    agGrid,
    async close() {
      await ourBrowser.close();
      await theirBrowser.close();
    },
  };
}

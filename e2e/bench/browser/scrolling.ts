import type { Page } from '@playwright/test';

const STEP_PX = 600;

/** Milliseconds of the main thread that a step of what scrolls the rows takes, one step a frame. */
export async function measureScrolling(page: Page, row: string, steps: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const taskSeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await taskSeconds();
  const moved = await page.evaluate(
    async ({ aRow, px, count }) => {
      let scroller = document.querySelector(aRow)?.parentElement;
      while (
        scroller &&
        (scroller.scrollHeight <= scroller.clientHeight || getComputedStyle(scroller).overflowY === 'visible')
      )
        scroller = scroller.parentElement;
      if (!scroller) return 0;
      const from = scroller.scrollTop;
      for (let step = 0; step < count; step += 1) {
        scroller.scrollTop += px;
        await new Promise(requestAnimationFrame);
      }
      return scroller.scrollTop - from;
    },
    { aRow: row, px: STEP_PX, count: steps },
  );
  const taken = (await taskSeconds()) - before;
  await session.detach();
  if (moved <= 0) throw new Error(`nothing scrolls ${row}`);
  return (taken * 1000) / steps;
}

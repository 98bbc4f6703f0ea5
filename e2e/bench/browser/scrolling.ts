import type { Page } from '@playwright/test';

const STEP_PX = 600;

/** Milliseconds of the main thread that a step of what scrolls the rows takes, one step a frame, to and fro where the list ends. */
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
      if (!scroller) return false;
      let step = px;
      for (let taken = 0; taken < count; taken += 1) {
        const from = scroller.scrollTop;
        scroller.scrollTop += step;
        if (scroller.scrollTop === from) scroller.scrollTop += step = -step;
        if (scroller.scrollTop === from) return false;
        await new Promise(requestAnimationFrame);
      }
      return true;
    },
    { aRow: row, px: STEP_PX, count: steps },
  );
  const taken = (await taskSeconds()) - before;
  await session.detach();
  if (!moved) throw new Error(`nothing scrolls ${row}`);
  return (taken * 1000) / steps;
}

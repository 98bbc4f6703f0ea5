import type { Page } from '@playwright/test';

/** After that long without a change to the page, a keystroke has shown all that it shows. */
const QUIET_MS = 250;

interface Noted {
  /** When the latest keystroke was made, and when the frame after the latest change was painted; from the start of the page. */
  typedAt: number;
  paintedAt: number;
}

/** Notes keystrokes and paints from now on. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: Noted = { typedAt: 0, paintedAt: 0 };
    const note = () => setTimeout(() => (noted.paintedAt = performance.now()));
    const watcher = new MutationObserver(() => requestAnimationFrame(note));
    watcher.observe(document.body, { childList: true, characterData: true, subtree: true });
    addEventListener('input', ({ timeStamp }) => (noted.typedAt = timeStamp), { capture: true });
    Object.assign(window, { __noted: noted });
  });
}

/** Waits until the page no longer changes; milliseconds from the keystroke to the last paint, or null where it changed nothing. */
function settled(page: Page): Promise<number | null> {
  return page.evaluate(async (quiet) => {
    const { __noted: noted } = window as never as { __noted: Noted };
    while (performance.now() - Math.max(noted.typedAt, noted.paintedAt) < quiet)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return noted.paintedAt > noted.typedAt ? noted.paintedAt - noted.typedAt : null;
  }, QUIET_MS);
}

/** Types words into the search one after the other; the milliseconds from each keystroke to the last rows that it changed, painted. */
export async function measureKeystrokes(page: Page, words: readonly string[]): Promise<number[]> {
  const search = page.getByLabel('Search messages');
  await watch(page);
  const taken: number[] = [];
  for (const word of words) {
    await search.fill('');
    await settled(page);
    for (const letter of word) {
      await search.pressSequentially(letter);
      const ms = await settled(page);
      if (ms !== null) taken.push(ms);
    }
  }
  return taken;
}

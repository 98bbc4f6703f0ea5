import type { Page } from '@playwright/test';

interface Change {
  /** What is shown in the end. */
  selector: string;
  /** Goes there inside the page, or presses what matches. */
  go?: string;
  press?: string;
}

/** Milliseconds from a change of address, or a press, until what it asks for is painted. Nothing that matches may be there before. */
export function untilShown(page: Page, change: Change): Promise<number> {
  return page.evaluate(
    ({ selector, go, press }) =>
      new Promise<number>((resolve) => {
        const watcher = new MutationObserver(() => {
          if (!document.querySelector(selector)) return;
          watcher.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
        });
        watcher.observe(document, { childList: true, subtree: true });
        const begin = performance.now();
        if (go !== undefined) {
          history.pushState(null, '', go);
          dispatchEvent(new PopStateEvent('popstate'));
        }
        if (press !== undefined) document.querySelector<HTMLElement>(press)?.click();
      }),
    change,
  );
}

import type { Page } from '@playwright/test';

/** What tells that bars are drawn. */
export interface Bars {
  first: string;
  all: string;
}

interface Noted {
  pressedAt: number;
  soundAt?: number;
  firstBarsAt?: number;
  allBarsAt?: number;
}

/** Notes a press, the first sound after it, and bars as they are painted. To be called before the page is opened. */
export async function noteListening(page: Page, bars: Bars): Promise<void> {
  await page.addInitScript((wanted) => {
    const noted: Noted = { pressedAt: 0 };
    Object.assign(window, { benchListening: noted });
    addEventListener('click', ({ timeStamp }) => (noted.pressedAt = timeStamp), { capture: true });

    const play: unknown = Reflect.get(HTMLMediaElement.prototype, 'play');
    HTMLMediaElement.prototype.play = function noticed(this: HTMLMediaElement) {
      this.addEventListener('playing', () => (noted.soundAt ??= performance.now()), { once: true });
      return Reflect.apply(play as () => Promise<void>, this, []);
    };

    new MutationObserver(() => {
      const isThere = {
        first: document.querySelector(wanted.first),
        all: document.querySelector(wanted.all),
      };
      if ((!isThere.first || noted.firstBarsAt) && (!isThere.all || noted.allBarsAt)) return;
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (isThere.first) noted.firstBarsAt ??= performance.now();
          if (isThere.all) noted.allBarsAt ??= performance.now();
        }),
      );
    }).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['d', 'data-bars', 'data-waveform'],
    });
  }, bars);
}

/** Milliseconds from the press, once all of it has come. */
export async function listened(page: Page): Promise<{ sound: number; firstBars: number; allBars: number }> {
  const noted = await page.waitForFunction(() => {
    const { pressedAt, soundAt, firstBarsAt, allBarsAt } = (window as never as { benchListening: Noted })
      .benchListening;
    if (soundAt === undefined || firstBarsAt === undefined || allBarsAt === undefined) return null;
    return { sound: soundAt - pressedAt, firstBars: firstBarsAt - pressedAt, allBars: allBarsAt - pressedAt };
  });
  const taken = await noted.jsonValue();
  if (!taken) throw new Error('nothing was heard');
  return taken;
}

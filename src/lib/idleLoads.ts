type Load = () => Promise<unknown>;

/** Browsers without idle callbacks are told to wait that long instead. */
const PAUSE_MS = 200;

/** What the page can do without at first, loaded one after the other once `begin` was called and whenever there is nothing else to do. */
export function createIdleLoads(whenIdle: (callBack: () => void) => void) {
  const waiting: Load[] = [];
  let hasBegun = false;
  let isLoading = false;

  function next(): void {
    if (!hasBegun || isLoading || waiting.length === 0) return;
    isLoading = true;
    whenIdle(() => void loadFirst());
  }

  async function loadFirst(): Promise<void> {
    // What fails now is asked for again by whoever needs it, and tells of it then.
    await waiting
      .shift()?.()
      .catch(() => null);
    isLoading = false;
    next();
  }

  return {
    add(load: Load): void {
      waiting.push(load);
      next();
    },
    begin(): void {
      hasBegun = true;
      next();
    },
  };
}

export const idleLoads = createIdleLoads((callBack) => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callBack);
  else setTimeout(callBack, PAUSE_MS);
});

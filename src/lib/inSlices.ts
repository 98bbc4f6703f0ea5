const SLICE_MS = 8;

/** Runs work that may pause at each `yield`, some milliseconds at a time: between two slices whoever waits gets a turn. */
export async function inSlices<T>(work: Generator<void, T, void>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}

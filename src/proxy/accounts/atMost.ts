/** More works wait for their turn than may. */
export class TooBusy extends Error {
  override name = 'TooBusy';
}

/** A gate that lets `running` works run at once and `waiting` more wait; further ones are rejected with TooBusy. */
export function atMost(running: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = running;
  const queue: (() => void)[] = [];

  async function enter(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    if (queue.length >= waiting) throw new TooBusy(`${running} are running and ${waiting} are waiting`);
    const { promise, resolve } = Promise.withResolvers<void>();
    queue.push(resolve);
    await promise;
  }

  function leave(): void {
    const next = queue.shift();
    if (next) next();
    else free += 1;
  }

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}

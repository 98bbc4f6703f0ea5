import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '#src/api/session.ts';
import type { InboxService } from '#src/features/messages/worker/inboxService.ts';
import { type Asker, askThrough } from '#src/lib/port/askThrough.ts';
import { RowCache } from './rowCache.ts';
import { isWindowKey } from './windowQuery.ts';
import { WorkerEnded } from './workerEnded.ts';

/** The inbox's worker as the page has it. It is started when it is to load something, also after it was lost. */
export class InboxEngine {
  /** Counts the workers: what an earlier one had loaded is gone with it. */
  generation = 0;
  readonly rows: RowCache = new RowCache((ids, text) => this.ask('rows', { ids, text }));
  #worker: Worker | null = null;
  #asker: Asker<InboxService> | null = null;
  #hasAnswered = false;
  readonly #listeners = new Set<() => void>();

  readonly ask: Asker<InboxService>['ask'] = (name, argument, signal) => {
    // Without a worker nothing is loaded that could be asked about: a lookup would start one in vain, and again after it is lost.
    const asker = name === 'load' ? this.start() : this.#asker;
    if (!asker) return Promise.reject(new WorkerEnded('nothing is loaded', this.#hasAnswered));
    return asker.ask(name, argument, signal);
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Lets go of a window that no page shows any more. */
  drop(key: string): void {
    void this.#asker?.ask('drop', [key]);
  }

  /** Ends the worker, and with it everything it holds; errands that are out are told so. */
  end(reason: string): void {
    if (!this.#worker) return;
    this.#worker.terminate();
    this.#asker?.fail(new WorkerEnded(reason, this.#hasAnswered));
    this.#worker = null;
    this.#asker = null;
    this.rows.clear();
    this.generation += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Starts the worker, if it was not yet. */
  start(): Asker<InboxService> {
    this.#asker ??= this.#startWorker();
    return this.#asker;
  }

  #startWorker(): Asker<InboxService> {
    const worker = new Worker(new URL('../worker/inboxWorker.ts', import.meta.url), {
      type: 'module',
      name: 'inbox',
    });
    this.#worker = worker;
    this.#hasAnswered = false;
    worker.addEventListener('message', () => (this.#hasAnswered = true), { once: true });
    // It could not be loaded, or broke outside any errand. It may say so more than once.
    for (const trouble of ['error', 'messageerror'])
      worker.addEventListener(trouble, () => {
        if (this.#worker === worker) this.end('the worker of the inbox was lost');
      });
    return askThrough(worker);
  }
}

const engines = new WeakMap<QueryClient, InboxEngine>();

/** The one engine of a page. Its worker ends when whoever is here leaves, and lets go of windows with the page's cache. */
export function inboxEngine(client: QueryClient): InboxEngine {
  const known = engines.get(client);
  if (known) return known;
  const engine = new InboxEngine();
  engines.set(client, engine);
  client.getQueryCache().subscribe(({ type, query: { queryKey } }) => {
    const visit = client.getQueryData(sessionQuery().queryKey);
    if (visit?.is === 'leaving') engine.end('whoever was here has left');
    else if (type === 'removed' && isWindowKey(queryKey)) engine.drop(queryKey[2]);
  });
  return engine;
}

import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '#src/api/session.ts';
import type { InboxService } from '#src/features/messages/worker/inboxService.ts';
import { type Asker, askThrough } from '#src/lib/port/askThrough.ts';
import { RowCache } from './rowCache.ts';
import { isWindowKey } from './windowQuery.ts';

/** The inbox's worker as the page has it. It is started when it is first asked, and again after it was lost. */
export class InboxEngine {
  /** Counts the workers: what an earlier one had loaded is gone with it. */
  generation = 0;
  readonly rows: RowCache = new RowCache((ids, text) => this.ask('rows', { ids, text }));
  #worker: Worker | null = null;
  #asker: Asker<InboxService> | null = null;
  readonly #listeners = new Set<() => void>();

  readonly ask: Asker<InboxService>['ask'] = (name, argument, signal) =>
    this.start().ask(name, argument, signal);

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Lets go of a window that no page shows any more. */
  drop(key: string): void {
    void this.#asker?.ask('drop', [key]);
  }

  /** Ends the worker, and with it everything it holds; errands that are out are told so. */
  end(reason: Error): void {
    if (!this.#worker) return;
    this.#worker.terminate();
    this.#asker?.fail(reason);
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
    // It could not be loaded, or broke outside any errand.
    for (const trouble of ['error', 'messageerror'])
      worker.addEventListener(trouble, () => this.end(new Error('the worker of the inbox was lost')));
    this.#worker = worker;
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
    if (visit?.is === 'leaving') engine.end(new Error('whoever was here has left'));
    else if (type === 'removed' && isWindowKey(queryKey)) engine.drop(queryKey[2]);
  });
  return engine;
}

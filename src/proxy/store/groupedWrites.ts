import type { SQLInputValue } from 'node:sqlite';
import type { Store } from './sqlite.ts';

/** Writes a row. Resolves when it is committed; rejects with StoreUnavailable, and then nothing is written. */
export type Write = (sql: string, ...values: SQLInputValue[]) => Promise<void>;

interface Group {
  rows: [sql: string, values: SQLInputValue[]][];
  committed: Promise<void>;
}

/**
 * What is written within one turn of the event loop is one transaction: fifty rows cost little more than one, and none waits for
 * longer than the turn takes.
 */
export function createGroupedWrites(store: Store): Write {
  let open: Group | null = null;

  function openGroup(): Group {
    const rows: Group['rows'] = [];
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    setImmediate(() => {
      open = null;
      try {
        store.transaction(() => rows.forEach(([sql, values]) => store.run(sql, ...values)));
        resolve();
      } catch (error) {
        reject(error);
      }
    });
    return { rows, committed: promise };
  }

  return (sql, ...values) => {
    open ??= openGroup();
    open.rows.push([sql, values]);
    return open.committed;
  };
}

import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { migrate } from './migrate.ts';
import { readError, withReadErrors } from './sqliteErrors.ts';

export const STORE_FILE = 'frontdesk.sqlite';

type Row = Record<string, SQLOutputValue>;

/** The embedded store: one SQLite file. Everything throws StoreUnavailable while the file cannot be used. */
export interface Store {
  get: (sql: string, ...values: SQLInputValue[]) => Row | undefined;
  /** Rows as they are read: a trail of years need not fit into memory. */
  rows: (sql: string, ...values: SQLInputValue[]) => Iterable<Row>;
  /** Gives the number of rows that changed. */
  run: (sql: string, ...values: SQLInputValue[]) => number;
  /** Runs all that `work` runs, or nothing of it where it throws. */
  transaction: (work: () => void) => void;
  close: () => void;
}

/** How long a statement waits for another process's write. The server waits with it, so it is short. */
const BUSY_MS = 2_000;

/** Opens `frontdesk.sqlite` in the folder, both made where they are not there. The server and commands may share it. */
export function openStore(dataFolder: string, { busyMs = BUSY_MS } = {}): Store {
  const db = withReadErrors(() => open(dataFolder, busyMs));
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string) => {
    let statement = statements.get(sql);
    if (!statement) statements.set(sql, (statement = db.prepare(sql)));
    return statement;
  };
  return {
    get: (sql, ...values) => withReadErrors(() => prepared(sql).get(...values)),
    run: (sql, ...values) => withReadErrors(() => Number(prepared(sql).run(...values).changes)),
    *rows(sql, ...values) {
      try {
        // A statement of its own: two readers of one would end each other's reading.
        yield* db.prepare(sql).iterate(...values);
      } catch (error) {
        throw readError(error);
      }
    },
    transaction(work) {
      withReadErrors(() => prepared('BEGIN IMMEDIATE').run());
      try {
        work();
        withReadErrors(() => prepared('COMMIT').run());
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => db.close(),
  };
}

function open(dataFolder: string, busyMs: number): DatabaseSync {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const file = path.join(dataFolder, STORE_FILE);
  // SQLite gives its side files the mode of the file itself, so it has to be right before SQLite sees it.
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  const db = new DatabaseSync(file, { timeout: busyMs, enableForeignKeyConstraints: true, defensive: true });
  try {
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

import type { DatabaseSync } from 'node:sqlite';
import { migrations } from './migrations.ts';

/** A newer version of Frontdesk wrote the file, and this one cannot know what is in it. */
export class StoreTooNew extends Error {
  override name = 'StoreTooNew';

  constructor() {
    super('frontdesk.sqlite was made by a newer version of Frontdesk: start that one');
  }
}

/** Brings the file up to date, or throws StoreTooNew. Of two processes that start at once the second waits, and finds it done. */
export function migrate(db: DatabaseSync): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(db);
    if (version > migrations.length) throw new StoreTooNew();
    for (const sql of migrations.slice(version)) db.exec(sql);
    db.exec(`PRAGMA user_version = ${migrations.length}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version);
}

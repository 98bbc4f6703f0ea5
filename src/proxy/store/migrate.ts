import type { DatabaseSync } from 'node:sqlite';
import { invariant } from '#src/lib/invariant.ts';
import { migrations } from './migrations.ts';

/** Brings the file up to date. Of two processes that start at once the second waits, and finds it done. */
export function migrate(db: DatabaseSync): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(db);
    invariant(
      version <= migrations.length,
      'frontdesk.sqlite was made by a newer version of Frontdesk; start that one',
    );
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

import * as v from 'valibot';
import { nameKey } from '#src/proxy/accounts/name.ts';
import type { Store } from '#src/proxy/store/sqlite.ts';
import { type AuditAction, auditActions } from './actions.ts';
import { createRepeats } from './repeats.ts';

const recordSchema = v.object({
  at: v.number(),
  user: v.string(),
  action: v.picklist(auditActions),
  id: v.nullable(v.string()),
});

/** Who did what when. `id` is of the message, recording or To Do; nothing that a message says is ever in a record. */
export type AuditRecord = v.InferOutput<typeof recordSchema>;

/** The trail of who did what: it grows and never changes, which the store itself sees to. */
export interface Audit {
  /** Once for the requests of one play, download or opening, however many they are. Throws StoreUnavailable. */
  record: (user: string, action: AuditAction, id?: number) => void;
  /** In the order in which it happened; `since` in milliseconds, `user` in any spelling of the name. */
  trail: (wanted: { since?: number; user?: string }) => Iterable<AuditRecord>;
}

export function createAudit(store: Store, now: () => number): Audit {
  const repeats = createRepeats();
  return {
    record(user, action, id) {
      const at = now();
      const about = id === undefined ? null : String(id);
      const repeat = repeats.isRepeat(user, action, about ?? '', at);
      if (!repeat) {
        store.run('INSERT INTO audit (at, user, action, id) VALUES (?, ?, ?, ?)', at, user, action, about);
      }
      repeats.remember(user, action, about ?? '', at);
    },
    *trail({ since = 0, user }) {
      const key = user === undefined ? null : nameKey(user);
      const rows = store.rows(
        'SELECT at, user, action, id FROM audit WHERE at >= ? ORDER BY at, number',
        since,
      );
      for (const row of rows) {
        const record = v.parse(recordSchema, row);
        if (key === null || nameKey(record.user) === key) yield record;
      }
    },
  };
}

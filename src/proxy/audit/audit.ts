import * as v from 'valibot';
import { nameKey } from '#src/proxy/accounts/name.ts';
import { createGroupedWrites } from '#src/proxy/store/groupedWrites.ts';
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
  /** What must be recorded before anything else happens. Throws StoreUnavailable. */
  record: (user: string, action: AuditAction) => void;
  /**
   * Once for the requests of one play, download or opening, however many they are. Resolves when it is recorded, together with
   * what others do at the same moment; rejects with StoreUnavailable.
   */
  recordVisit: (user: string, action: AuditAction, id?: number) => Promise<void>;
  /** In the order in which it happened; `since` in milliseconds, `user` in any spelling of the name. */
  trail: (wanted: { since?: number; user?: string }) => Iterable<AuditRecord>;
}

const INSERT = 'INSERT INTO audit (at, user, action, id) VALUES (?, ?, ?, ?)';

export function createAudit(store: Store, now: () => number): Audit {
  const repeats = createRepeats();
  const write = createGroupedWrites(store);
  return {
    record(user, action) {
      store.run(INSERT, now(), user, action, null);
    },
    async recordVisit(user, action, id) {
      const at = now();
      const about = id === undefined ? null : String(id);
      const visit = [user, action, about ?? ''] as const;
      const repeat = repeats.isRepeat(...visit, at);
      repeats.remember(...visit, at);
      if (repeat) return;
      try {
        await write(INSERT, at, user, action, about);
      } catch (error) {
        repeats.forget(...visit);
        throw error;
      }
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

import * as v from 'valibot';

/** A session at rest: nothing in it lets its reader in. */
export const sessionRecordSchema = v.object({
  idHash: v.string(),
  /** Names are compared by it; every session of a user is found by it. */
  userKey: v.string(),
  user: v.string(),
  via: v.picklist(['accounts', 'oidc']),
  startedAt: v.number(),
  idleUntil: v.number(),
  endsAt: v.number(),
  sealedIdToken: v.nullable(v.string()),
});

export type SessionRecord = v.InferOutput<typeof sessionRecordSchema>;

/** Where sessions rest. At `idleUntil` a record is as good as gone. Every method rejects with StoreUnavailable. */
export interface SessionRecords {
  add: (record: SessionRecord, now: number) => Promise<void>;
  /** With a number, `idleUntil` moves to it, at most to `endsAt`, in one step with the finding: an ended one never comes back. */
  find: (idHash: string, now: number, idleUntil: number | null) => Promise<SessionRecord | null>;
  remove: (idHash: string) => Promise<void>;
  removeAllOf: (userKey: string, now: number) => Promise<number>;
  count: (now: number) => Promise<number>;
}

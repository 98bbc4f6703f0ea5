import * as v from 'valibot';
import type { Store } from '#src/proxy/store/sqlite.ts';
import { createSessions } from './createSessions.ts';
import { sessionRecordSchema, type SessionRecords } from './sessionRecords.ts';
import type { Sessions } from './sessions.ts';

const SELECT = `SELECT id_hash AS idHash, user_key AS userKey, user, via, started_at AS startedAt,
  idle_until AS idleUntil, ends_at AS endsAt, sealed_id_token AS sealedIdToken FROM sessions`;

/** Use that follows other use so soon is not written down: a session may end that much before its fifteen minutes. */
const UNNOTICED_MS = 5_000;

/** Sessions in the embedded store. Those that have expired go when the next one starts. */
export function sqliteSessions(store: Store, now: () => number): Sessions {
  return createSessions(sqliteRecords(store), now);
}

function sqliteRecords(store: Store): SessionRecords {
  const sweep = (now: number) => store.run('DELETE FROM sessions WHERE idle_until <= ?', now);
  return {
    async add({ idHash, userKey, user, via, startedAt, idleUntil, endsAt, sealedIdToken }, now) {
      sweep(now);
      store.run(
        `INSERT INTO sessions (id_hash, user_key, user, via, started_at, idle_until, ends_at, sealed_id_token)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        idHash,
        userKey,
        user,
        via,
        startedAt,
        idleUntil,
        endsAt,
        sealedIdToken,
      );
    },

    async find(idHash, now, idleUntil) {
      const row = store.get(`${SELECT} WHERE id_hash = ? AND idle_until > ?`, idHash, now);
      const found = row ? v.parse(sessionRecordSchema, row) : null;
      if (!found || idleUntil === null) return found;
      const until = Math.min(idleUntil, found.endsAt);
      if (until - found.idleUntil < UNNOTICED_MS) return found;
      // Another process may have ended it meanwhile.
      const changed = store.run('UPDATE sessions SET idle_until = ? WHERE id_hash = ?', until, idHash);
      return changed === 0 ? null : { ...found, idleUntil: until };
    },

    async remove(idHash) {
      store.run('DELETE FROM sessions WHERE id_hash = ?', idHash);
    },

    async removeAllOf(userKey, now) {
      sweep(now);
      return store.run('DELETE FROM sessions WHERE user_key = ?', userKey);
    },

    async count(now) {
      return Number(store.get('SELECT count(*) AS count FROM sessions WHERE idle_until > ?', now)?.count);
    },
  };
}

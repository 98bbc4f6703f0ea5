import { nameKey } from '#src/proxy/accounts/name.ts';
import { openToken, sealToken } from './sealedToken.ts';
import { hashOfId, newSessionId } from './sessionId.ts';
import type { SessionRecord, SessionRecords } from './sessionRecords.ts';
import type { Session, Sessions } from './sessions.ts';

const MS_A_MINUTE = 60_000;
const IDLE_MS = 15 * MS_A_MINUTE;
const WHOLE_MS = 8 * 60 * MS_A_MINUTE;

/** Sessions over a place where they rest: 15 minutes without use, 8 hours in all. */
export function createSessions(records: SessionRecords, now: () => number): Sessions {
  return {
    async start(user, via, { idToken } = {}) {
      const { id, idHash } = newSessionId();
      const startedAt = now();
      const record: SessionRecord = {
        idHash,
        userKey: nameKey(user),
        user,
        via,
        startedAt,
        idleUntil: startedAt + IDLE_MS,
        endsAt: startedAt + WHOLE_MS,
        sealedIdToken: idToken === undefined ? null : sealToken(id, idToken),
      };
      await records.add(record, startedAt);
      return { id, session: toSession(id, record) };
    },

    async find(id, { touch }) {
      const idHash = hashOfId(id);
      if (idHash === null) return null;
      const at = now();
      const record = await records.find(idHash, at, touch ? at + IDLE_MS : null);
      return record && toSession(id, record);
    },

    async end(id) {
      const idHash = hashOfId(id);
      if (idHash !== null) await records.remove(idHash);
    },

    endAllOf: (user) => records.removeAllOf(nameKey(user), now()),
    count: () => records.count(now()),
  };
}

function toSession(id: string, record: SessionRecord): Session {
  const { user, via, startedAt, idleUntil, endsAt, sealedIdToken } = record;
  const session = { user, via, startedAt, idleUntil, endsAt };
  return sealedIdToken === null ? session : { ...session, idToken: openToken(id, sealedIdToken) };
}

import { nameKey } from '#src/proxy/accounts/name.ts';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';
import { hashOfId } from './sessionId.ts';
import type { Session, Sessions } from './sessions.ts';

const MOST_REMEMBERED = 10_000;

interface Surroundings {
  now: () => number;
  /** Whether the person still has an account; asked of those who signed in with one. */
  isStaff: (user: string) => boolean;
}

/**
 * Lets people whom this server knows go on reading while the store is gone: a session that it has seen is found,
 * `unconfirmed`, until its idle time is over, which no use puts off then. Who signs out meanwhile is out at once, and the
 * store is told when it is back.
 */
export function sessionsThroughOutage(sessions: Sessions, { now, isStaff }: Surroundings): Sessions {
  const seen = new Map<string, Session>();
  /** Sessions that are over, by their hash, and that the store does not know to be. */
  const owed = new Map<string, string>();

  function remember(id: string, session: Session | null): void {
    const idHash = hashOfId(id);
    if (idHash === null) return;
    seen.delete(idHash);
    if (session) seen.set(idHash, session);
    const [oldest] = seen.keys();
    if (seen.size > MOST_REMEMBERED && oldest !== undefined) seen.delete(oldest);
  }

  function recall(id: string): Session | null {
    const session = seen.get(hashOfId(id) ?? '');
    if (!session || now() >= session.idleUntil) return null;
    return session.via === 'accounts' && !isStaff(session.user) ? null : { ...session, unconfirmed: true };
  }

  async function payOwed(): Promise<void> {
    for (const [idHash, id] of owed) {
      await sessions.end(id);
      owed.delete(idHash);
    }
  }

  return {
    async start(user, via, extra) {
      const started = await sessions.start(user, via, extra);
      remember(started.id, started.session);
      return started;
    },

    async find(id, options) {
      if (owed.has(hashOfId(id) ?? '')) return null;
      try {
        const session = await sessions.find(id, options);
        remember(id, session);
        if (owed.size > 0) await payOwed();
        return session;
      } catch (error) {
        const session = error instanceof StoreUnavailable ? recall(id) : null;
        if (!session) throw error;
        return session;
      }
    },

    async end(id) {
      const idHash = hashOfId(id);
      if (idHash === null) return;
      seen.delete(idHash);
      owed.set(idHash, id);
      await payOwed().catch((error: unknown) => {
        if (!(error instanceof StoreUnavailable)) throw error;
      });
    },

    async endAllOf(user) {
      for (const [idHash, session] of seen) if (nameKey(session.user) === nameKey(user)) seen.delete(idHash);
      return sessions.endAllOf(user);
    },

    count: () => sessions.count(),
  };
}

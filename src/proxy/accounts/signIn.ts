import { unknownUser } from '#src/proxy/audit/actions.ts';
import type { Audit } from '#src/proxy/audit/audit.ts';
import type { SignInThrottle } from '#src/proxy/limits/signInThrottle.ts';
import type { Session, Sessions } from '#src/proxy/sessions/sessions.ts';
import { TooBusy } from './atMost.ts';
import type { Staff } from './staff.ts';

/** What someone who is not signed in sent, and from where. */
export interface SignInAttempt {
  name: string;
  password: string;
  address: string;
  /** The session that the browser had before, if any: it ends, and is never the one that begins. */
  previousId: string | null;
}

type SignInOutcome =
  | { is: 'signed_in'; id: string; session: Session }
  /** A wrong password or a name that nobody has: which of them is not told. */
  | { is: 'refused' }
  /** The password was not looked at; `retryAfter` in seconds. */
  | { is: 'throttled'; retryAfter: number };

interface Parts {
  staff: Staff;
  throttle: SignInThrottle;
  sessions: Sessions;
  audit: Audit;
}

export type SignIn = (attempt: SignInAttempt) => Promise<SignInOutcome>;

const BUSY_SECONDS = 5;

/** Signs staff in by name and password. What it gives rejects with StoreUnavailable while a store is gone. */
export function createSignIn({ staff, throttle, sessions, audit }: Parts): SignIn {
  const knownName = (name: string) => staff.find(name)?.name ?? unknownUser;

  /** Null where the name and the password are not those of anyone. */
  async function startSession({ name, password, address }: SignInAttempt) {
    const person = await staff.check(name, password);
    if (!person) return null;
    await throttle.succeeded(name, address);
    const started = await sessions.start(person.name, 'accounts');
    if (person.stands()) return started;
    // The account went while its password was checked: its sessions were ended before this one began.
    await sessions.end(started.id);
    return null;
  }

  return async (attempt) => {
    const { name, address, previousId } = attempt;
    const admission = await throttle.admit(name, address);
    if (!admission.admitted) {
      if (admission.first) audit.record(knownName(name), 'sign_in_throttled');
      return { is: 'throttled', retryAfter: admission.retryAfter };
    }
    try {
      const started = await startSession(attempt);
      if (previousId !== null && started) await sessions.end(previousId);
      audit.record(started?.session.user ?? knownName(name), started ? 'signed_in' : 'sign_in_failed');
      return started ? { is: 'signed_in', ...started } : { is: 'refused' };
    } catch (error) {
      if (!(error instanceof TooBusy)) throw error;
      await throttle.withdraw(name, address);
      return { is: 'throttled', retryAfter: BUSY_SECONDS };
    }
  };
}

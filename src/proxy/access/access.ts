import type { SignIn } from '#src/proxy/accounts/signIn.ts';
import type { Audit } from '#src/proxy/audit/audit.ts';
import type { Oidc } from '#src/proxy/oidc/oidc.ts';
import type { SessionCookie } from '#src/proxy/sessions/cookie.ts';
import type { Session, Sessions } from '#src/proxy/sessions/sessions.ts';

/** Everybody who reaches the server is this one person, of whom nothing is kept. */
interface OpenAccess {
  way: 'none';
  user: string;
}

/** People sign in, stay signed in by a cookie, and leave a trail. */
interface SessionAccess {
  sessions: Sessions;
  cookie: SessionCookie;
  audit: Audit;
  /** Whether all stores answer. */
  isReady: () => Promise<boolean>;
  close: () => void;
}

interface AccountsAccess extends SessionAccess {
  way: 'accounts';
  signIn: SignIn;
}

interface ProviderAccess extends SessionAccess {
  way: 'oidc';
  oidc: Oidc;
}

export type Access = OpenAccess | AccountsAccess | ProviderAccess;

/** Who sent a request. */
export interface Visitor {
  user: string;
  /** Null where nobody signs in. */
  session: (Session & { id: string }) | null;
}

import type { Logger } from 'pino';
import { unknownUser } from '#src/proxy/audit/actions.ts';
import type { Audit } from '#src/proxy/audit/audit.ts';
import type { Admit } from '#src/proxy/limits/addressLimit.ts';
import { createOidc, type Oidc } from '#src/proxy/oidc/oidc.ts';
import type { Registration } from '#src/proxy/oidc/options.ts';
import type { SessionCookie } from '#src/proxy/sessions/cookie.ts';
import type { Sessions } from '#src/proxy/sessions/sessions.ts';
import { sessionIdOf } from './sessionIdOf.ts';

interface Parts {
  registration: Registration;
  origin: string;
  secret: Buffer;
  sessions: Sessions;
  cookie: SessionCookie;
  audit: Audit;
  admit: Admit;
  log: Logger;
  now: () => number;
}

/** Sign-in through the provider, over our sessions and our trail. */
export function signInThroughProvider({ registration, cookie, audit, sessions, ...parts }: Parts): Oidc {
  return createOidc({
    ...registration,
    ...parts,
    sessions,
    audit: (action, user) => audit.record(user ?? unknownUser, action),
    async setSessionCookie(reply, id) {
      const previousId = sessionIdOf(reply.request.headers.cookie, cookie.name);
      if (previousId !== null) await sessions.end(previousId);
      reply.setCookie(cookie.name, id, cookie.options);
    },
  });
}

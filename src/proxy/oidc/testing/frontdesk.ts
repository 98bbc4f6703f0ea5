import Fastify, { type FastifyInstance } from 'fastify';
import { createLogger } from '#src/proxy/logger.ts';
import { createOidc, type Oidc } from '#src/proxy/oidc/oidc.ts';
import type { OidcOptions, Registration } from '#src/proxy/oidc/options.ts';

export const origin = 'https://frontdesk.example';

export interface Frontdesk {
  app: FastifyInstance;
  oidc: Oidc;
  /** The sessions that were started, what was audited, and the lines of the log, in order. */
  started: { id: string; user: string; via: string; idToken: string }[];
  audited: [action: string, user: string | null][];
  logged: string[];
  /** Moves the clock on. */
  wait: (seconds: number) => void;
}

/** A server that has nothing but sign-in through a provider. */
export function startFrontdesk(options: Registration & Partial<OidcOptions>): Frontdesk {
  const started: Frontdesk['started'] = [];
  const audited: Frontdesk['audited'] = [];
  const logged: Frontdesk['logged'] = [];
  let waited = 0;
  const oidc = createOidc({
    origin,
    secret: Buffer.alloc(32, 7),
    sessions: {
      async start(user, via, { idToken }) {
        const id = `session-${started.length + 1}`;
        started.push({ id, user, via, idToken });
        return { id };
      },
    },
    setSessionCookie: (reply, id) =>
      void reply.setCookie('__Host-frontdesk', id, {
        httpOnly: true,
        sameSite: 'strict',
        secure: true,
        path: '/',
      }),
    audit: (action, user) => void audited.push([action, user]),
    log: createLogger('warn', { write: (line) => void logged.push(line) }),
    now: () => Date.now() + waited,
    ...options,
  });
  const app = Fastify();
  app.register(oidc.routes);
  return { app, oidc, started, audited, logged, wait: (seconds) => void (waited += seconds * 1000) };
}

import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';

/** What the identity provider knows Frontdesk by. */
export interface Registration {
  /** One that `issuerProblem` finds nothing wrong with. */
  issuer: URL;
  clientId: string;
  clientSecret: string;
}

export interface OidcOptions extends Registration {
  /** The public origin, to which the provider sends browsers back, whatever name a request calls this server by. */
  origin: string;
  /** Key material; the same on every replica. */
  secret: Buffer;
  sessions: { start: (user: string, via: 'oidc', extra: { idToken: string }) => Promise<{ id: string }> };
  setSessionCookie: (reply: FastifyReply, id: string) => void | Promise<void>;
  /** Lets a request from an address pass, or rejects with what it is answered with. */
  admit?: (address: string) => Promise<void>;
  /** `user` is null where nobody is known yet. */
  audit: (action: 'signed_in' | 'sign_in_failed', user: string | null) => void | Promise<void>;
  /** As `createLogger` makes it: errors come with claims and codes in them, which its serializer leaves out. */
  log: Pick<Logger, 'warn'>;
  /** Milliseconds since 1970 UTC. */
  now: () => number;
  /** Seconds to wait for each answer of the provider. */
  patience?: number;
}

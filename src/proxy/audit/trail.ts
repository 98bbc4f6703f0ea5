import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { AuditAction } from './actions.ts';
import type { Audit } from './audit.ts';

/** Records what the visitor of a request did. Resolves when it is recorded, or told as a gap; never rejects. */
export type Trail = (request: FastifyRequest, action: AuditAction, id?: number) => Promise<void>;

/**
 * A trail that cannot be written stops nobody from working, and the log says each time that it has a gap. Signing in is
 * not recorded by it: that fails where it cannot be recorded. `audit` is null where nobody is known.
 */
export function createTrail(audit: Audit | null, log: Logger): Trail {
  return async ({ id: requestId, visitor }, action, id) => {
    if (!audit || !visitor) return;
    try {
      await audit.recordVisit(visitor.user, action, id);
    } catch (err) {
      log.error({ err, audit: { action, user: visitor.user }, requestId }, 'the audit trail has a gap');
    }
  };
}

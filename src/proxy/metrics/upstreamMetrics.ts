import { Counter, Histogram, type PrometheusContentType, type Registry } from '@prometheus-io/client';
import type { EndedCall } from '#src/proxy/upstream/callLog.ts';

/** Calls give up after ten seconds of silence, and after a minute in all. */
const SECONDS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 60];

/** Counts and times calls to the service by route and by how they ended, tries and waits between them included. */
export function measureUpstream(registry: Registry<PrometheusContentType>): (ended: EndedCall) => void {
  const seconds = new Histogram({
    name: 'frontdesk_upstream_duration_seconds',
    help: 'Calls to the service, all their tries together; of a recording the wait for its start.',
    labelNames: ['method', 'route', 'outcome'] as const,
    buckets: SECONDS,
    registers: [registry],
  });
  const retries = new Counter({
    name: 'frontdesk_upstream_retries_total',
    help: 'Requests to the service that were sent once more because it was busy or could not be reached.',
    labelNames: ['route'] as const,
    registers: [registry],
  });
  return ({ method, route, outcome, ms, tries }) => {
    seconds.observe({ method, route, outcome }, ms / 1000);
    retries.inc({ route }, tries - 1);
  };
}

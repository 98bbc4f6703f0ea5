import { collectDefaultMetrics, type PrometheusContentType, Registry } from '@prometheus-io/client';
import type { FastifyInstance } from 'fastify';
import type { BreakerState } from '#src/proxy/upstream/breaker.ts';
import type { EndedCall } from '#src/proxy/upstream/callLog.ts';
import { readGauge } from './readGauge.ts';
import { countAudioStreams, measureRequests } from './requestMetrics.ts';
import { measureUpstream } from './upstreamMetrics.ts';

/**
 * What the server measures of itself. Labels are patterns, methods, codes and our own words: none holds an id, a name or
 * a query, so that their number has a bound.
 */
export interface Metrics {
  /** Call it before routes are added. */
  watch: (app: FastifyInstance) => void;
  callEnded: (ended: EndedCall) => void;
  breaker: (of: 'api' | 'audio', state: () => BreakerState) => void;
  /** A value that is read when it is asked for, and left out of the answer where reading it fails. */
  gauge: (name: `frontdesk_${string}`, help: string, read: () => number | Promise<number>) => void;
  /** In Prometheus' text format. */
  text: () => Promise<string>;
}

export function createMetrics(): Metrics {
  const registry = new Registry<PrometheusContentType>();
  collectDefaultMetrics({ register: registry });
  return {
    watch(app) {
      measureRequests(app, registry);
      countAudioStreams(app, registry);
    },
    callEnded: measureUpstream(registry),
    breaker: (of, state) =>
      readGauge(registry, {
        name: `frontdesk_${of}_breaker_state`,
        help: `Whether the service is asked for ${asked[of]}: 0 yes, 1 as a trial, 2 it is left alone.`,
        read: () => levels[state()],
      }),
    gauge: (name, help, read) => readGauge(registry, { name, help, read }),
    text: () => registry.metrics(),
  };
}

const asked = { api: 'data', audio: 'audio' };
const levels: Record<BreakerState, number> = { closed: 0, 'half-open': 1, open: 2 };

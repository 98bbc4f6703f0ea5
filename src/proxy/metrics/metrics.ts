import { collectDefaultMetrics, type PrometheusContentType, Registry } from '@prometheus-io/client';
import type { FastifyInstance } from 'fastify';
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
    gauge: (name, help, read) => readGauge(registry, { name, help, read }),
    text: () => registry.metrics(),
  };
}

import { Gauge, Histogram, type PrometheusContentType, type Registry } from '@prometheus-io/client';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isDataPath } from '#src/proxy/guards/dataPaths.ts';
import { onEnded } from '#src/proxy/guards/onEnded.ts';

const AUDIO_ROUTE = '/recordings/:link';

/** The wait for an unchanged window is a few milliseconds; a call to upstream may take ten seconds, and audio minutes. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120, 600];

/** Counts and times every request by route, method and code. */
export function measureRequests(app: FastifyInstance, registry: Registry<PrometheusContentType>): void {
  const seconds = new Histogram({
    name: 'frontdesk_http_request_duration_seconds',
    help: 'Requests from browsers, from their first byte to the last of the answer; a stream lasts as long as it is listened to.',
    labelNames: ['method', 'route', 'code'] as const,
    buckets: SECONDS,
    registers: [registry],
  });
  onEnded(app, ({ request, status, ms }) => {
    const labels = { method: methodOf(request), route: routeOf(request), code: String(status) };
    seconds.observe(labels, ms / 1000);
  });
}

/** Counts the recordings that are being sent right now. */
export function countAudioStreams(app: FastifyInstance, registry: Registry<PrometheusContentType>): void {
  const open = new Gauge({
    name: 'frontdesk_audio_streams_open',
    help: 'Recordings that are being sent to browsers.',
    registers: [registry],
  });
  app.addHook('onSend', async (request, { raw, statusCode }) => {
    const isAudio = request.routeOptions.url === AUDIO_ROUTE && request.method === 'GET' && statusCode < 300;
    // Of an answer that is closed by now there will be no further word.
    if (!isAudio || raw.destroyed) return;
    open.inc();
    raw.once('close', () => open.dec());
  });
}

const methods = new Set(['GET', 'HEAD', 'POST', 'DELETE']);

/** HTTP has methods without end, and any of them may be sent. */
function methodOf({ method }: FastifyRequest): string {
  return methods.has(method) ? method : 'other';
}

/** A route's pattern; one word for all files and pages of the interface, and one for data that is not there. */
function routeOf({ routeOptions, originalUrl }: FastifyRequest): string {
  const { url } = routeOptions;
  if (!isDataPath(url ?? originalUrl)) return '(page)';
  return url ?? '(unknown)';
}

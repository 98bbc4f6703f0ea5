import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { invariant } from '#src/lib/invariant.ts';
import { portProblem } from '#src/proxy/config/portProblem.ts';
import { isLoopback } from '#src/proxy/guards/loopback.ts';
import { createMetrics, type Metrics } from './metrics.ts';

/** Metrics that are being served, and where. */
interface Measuring {
  metrics: Metrics;
  address: string;
  close: () => void;
}

/** Serves `GET /metrics` on a port of its own, to this machine alone. Rejects with a ConfigError where the port is taken. */
export async function startMetrics(port: number): Promise<Measuring> {
  const metrics = createMetrics();
  const server = createServer((request, response) => {
    answer(metrics, request).then(
      ({ status, body }) => send(response, status, body),
      () => send(response, 500, 'the metrics could not be read\n'),
    );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: unknown) => {
    throw portProblem('FRONTDESK_METRICS_PORT', port, error) ?? error;
  });
  const bound = server.address();
  invariant(bound && typeof bound === 'object', 'a server on a port has an address with a port');
  return {
    metrics,
    address: `http://127.0.0.1:${bound.port}/metrics`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  metrics: Metrics,
  { method, url, headers }: IncomingMessage,
): Promise<{ status: number; body: string }> {
  // A name that someone points at 127.0.0.1 (DNS rebinding) gets nothing, whatever page asks by it.
  if (!isForLoopback(headers.host))
    return { status: 421, body: 'this server does not answer for that host\n' };
  if (url !== '/metrics') return { status: 404, body: 'metrics are at /metrics\n' };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, body: 'metrics can only be read\n' };
  return { status: 200, body: await metrics.text() };
}

/** Any port will do: whoever looks from elsewhere comes through a tunnel. */
function isForLoopback(host: string | undefined): boolean {
  const url = `http://${host ?? ''}`;
  return URL.canParse(url) && isLoopback(new URL(url).hostname.replace(/^\[(.*)\]$/, '$1'));
}

function send(response: ServerResponse, status: number, body: string): void {
  const type = status === 200 ? 'text/plain; version=0.0.4; charset=utf-8' : 'text/plain; charset=utf-8';
  response
    .writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(body);
}

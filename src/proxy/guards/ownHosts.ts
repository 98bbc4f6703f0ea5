import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpError } from '#src/proxy/httpError.ts';
import { isLoopback, loopbackNames } from './loopback.ts';

interface Listening {
  host: string;
  port: number;
  origin: string;
}

/** The origins under which a request may mean this server. `localPort`: where it came in, known when the port was 0. */
export function ownOrigins({ host, port, origin }: Listening, localPort: number | undefined): string[] {
  if (!isLoopback(host)) return [origin];
  return [origin, ...loopbackNames.map((name) => new URL(`http://${name}:${localPort ?? port}`).origin)];
}

/** True for a request whose `Host` is ours. An absolute request line is for forward proxies, which this is not. */
function isForUs(request: FastifyRequest, listening: Listening): boolean {
  const ours = ownOrigins(listening, request.socket.localPort).map((origin) => new URL(origin).host);
  return request.originalUrl.startsWith('/') && ours.includes(request.host.toLowerCase());
}

/**
 * Answers 421 to requests for another host: a name that an attacker points at this address (DNS rebinding) gets nothing.
 * Probes, which have nothing to tell, are asked by address.
 */
export function ownHosts(app: FastifyInstance, listening: Listening): void {
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.probe || isForUs(request, listening)) return;
    throw new HttpError('forbidden', 'this server does not answer for that host', { status: 421 });
  });
}

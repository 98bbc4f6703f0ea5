import type { FastifyInstance } from 'fastify';
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

/**
 * Answers 421 to requests for another host: a name that an attacker points at this address (DNS rebinding) gets nothing, and
 * neither does an absolute request line, which is for forward proxies. Probes, which have nothing to tell, are asked by address.
 */
export function ownHosts(app: FastifyInstance, listening: Listening): void {
  const hostsByPort = new Map<number | undefined, string[]>();

  function hostsAt(localPort: number | undefined): string[] {
    let hosts = hostsByPort.get(localPort);
    if (!hosts) {
      hosts = ownOrigins(listening, localPort).map((origin) => new URL(origin).host);
      hostsByPort.set(localPort, hosts);
    }
    return hosts;
  }

  app.addHook('onRequest', async (request) => {
    const ours = hostsAt(request.socket.localPort);
    const isForUs = request.originalUrl.startsWith('/') && ours.includes(request.host.toLowerCase());
    if (isForUs || request.routeOptions.config.probe) return;
    throw new HttpError('forbidden', 'this server does not answer for that host', { status: 421 });
  });
}

import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { invariant } from '#src/lib/invariant.ts';

interface SeenRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface FaultServer {
  /** The V2 base. */
  url: string;
  origin: string;
  /** Every request that arrived whole, in order. */
  requests: SeenRequest[];
  /** Connections that were ever made, and those open now. */
  connected: () => number;
  open: () => number;
}

/** An upstream that does whatever a test needs, over real sockets on loopback; closed with the test. */
export async function startFaultServer(answer: RequestListener): Promise<FaultServer> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let connected = 0;
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    void text(request).then((body) => {
      requests.push({ method, url, headers, body });
      return answer(request, response);
    });
  });
  server.on('connection', (socket) => {
    connected += 1;
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  invariant(address && typeof address === 'object', 'the fault server listens on TCP');
  const origin = `http://127.0.0.1:${address.port}`;
  return { url: `${origin}/api`, origin, requests, connected: () => connected, open: () => sockets.size };
}

/** Answers every request with this JSON. */
export function answersJson(body: unknown, status = 200): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
}

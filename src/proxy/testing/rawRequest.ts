import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Starts listening on any free port, and tells it. */
export async function listen(app: FastifyInstance): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return Number(new URL(app.listeningOrigin).port);
}

export async function connectTo(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** Sends bytes as they stand, which no HTTP client would, and gives all that comes back until the server hangs up. */
export async function rawRequest(port: number, request: string): Promise<string> {
  const socket = await connectTo(port);
  let answer = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => (answer += chunk));
  socket.write(request, 'latin1');
  await once(socket, 'close');
  return answer;
}

/** A request line and its headers, the last on this connection. */
export function requestText(line: string, headers: Record<string, string> = {}): string {
  const lines = Object.entries({ connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return [line, ...lines, '', ''].join('\r\n');
}

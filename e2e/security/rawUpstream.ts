import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { invariant } from '#src/lib/invariant.ts';

interface RawUpstream {
  /** The V2 base. */
  url: string;
  /** What the next requests are answered with, byte for byte; the connection ends with it. */
  answer: Buffer;
  asked: () => number;
}

/** An upstream that is no HTTP server: it hears a request, says some bytes and hangs up. */
export async function startRawUpstream(): Promise<RawUpstream> {
  let asked = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      if (!isWhole(heard)) return;
      heard = '';
      asked += 1;
      socket.end(upstream.answer);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  invariant(address && typeof address === 'object', 'the server listens on TCP');
  const upstream = {
    url: `http://127.0.0.1:${address.port}/api`,
    answer: Buffer.alloc(0),
    asked: () => asked,
  };
  return upstream;
}

function isWhole(request: string): boolean {
  const end = request.indexOf('\r\n\r\n');
  const length = Number(/^content-length: (\d+)$/im.exec(request)?.[1] ?? 0);
  return end >= 0 && request.length >= end + 4 + length;
}

import { once } from 'node:events';
import { createServer as createHttp, request } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer, type Socket } from 'node:net';

const TLS_HANDSHAKE = 0x16;

/**
 * What stands before Frontdesk on the public internet, on one port for want of 80 and 443: TLS goes through to `inner`, and
 * whoever speaks plain HTTP is sent to https.
 */
export async function startFront(port: number, inner: number, pem: { key: string; cert: string }) {
  const secure = createHttps(pem, (incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const asked = request({ host: '127.0.0.1', port: inner, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    asked.on('error', () => outgoing.destroy());
    incoming.pipe(asked);
  });
  const plain = createHttp(({ url }, response) => {
    response.writeHead(301, { location: `https://localhost:${port}${url}` }).end();
  });
  const open = new Set<Socket>();
  const front = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {}).on('close', () => open.delete(socket));
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  front.listen(port, '127.0.0.1');
  await once(front, 'listening');
  return {
    close() {
      front.close();
      for (const socket of open) socket.destroy();
    },
  };
}

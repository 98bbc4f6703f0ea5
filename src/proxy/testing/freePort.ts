import { once } from 'node:events';
import { createServer } from 'node:net';
import { invariant } from '#src/lib/invariant.ts';

/** A port of loopback that nobody has: for servers that must be told theirs. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  invariant(address && typeof address === 'object', 'a server on a port has an address with a port');
  server.close();
  await once(server, 'close');
  return address.port;
}

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { getResponse } from 'msw';
import { invariant } from '#src/lib/invariant.ts';
import { breakable } from './breakable.ts';
import { createDemoService, type DemoOptions } from './service.ts';

type ServerOptions = Pick<DemoOptions, 'token' | 'messages' | 'timeZone' | 'seed'> & {
  /** 0, the default, takes any free port. */
  port?: number;
  now?: number;
};

interface DemoServer {
  /** The V2 base, as `http://127.0.0.1:PORT/api`. */
  url: string;
  /** Ends every connection at once. */
  close: () => Promise<void>;
  /** How many requests have arrived. */
  requests: () => number;
}

/** Node's own Request and Response stay in place for everyone else. */
const settings = { overrideGlobalObjects: false };

/** The demo service over real HTTP, on loopback only. */
export async function startDemoServer({
  port = 0,
  now = Date.now(),
  ...options
}: ServerOptions): Promise<DemoServer> {
  let requests = 0;
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  invariant(address && typeof address === 'object', 'the server listens on a port');
  const origin = `http://127.0.0.1:${address.port}`;

  const { handlers } = createDemoService({
    ...options,
    now,
    baseUrl: `${origin}/api`,
    audioBaseUrl: `${origin}/audio`,
    loadClip: (fileName) => readFile(new URL(`./audio/${fileName}`, import.meta.url)),
  });
  server.on('request', (incoming, outgoing) => {
    requests += 1;
    // Handlers match whole addresses: whoever asks by another name, such as localhost, means us too.
    incoming.headers.host = `127.0.0.1:${address.port}`;
    const listener = getRequestListener(async (request) => {
      const response = await getResponse(handlers, request);
      return response ? breakable(response, outgoing) : new Response(null, { status: 404 });
    }, settings);
    void listener(incoming, outgoing);
  });

  return {
    url: `${origin}/api`,
    requests: () => requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

if (import.meta.main) {
  const { FRONTDESK_DEMO_PORT, FRONTDESK_DEMO_TOKEN, FRONTDESK_DEMO_MESSAGES } = process.env;
  invariant(FRONTDESK_DEMO_TOKEN, 'set FRONTDESK_DEMO_TOKEN to the bearer token that callers must send');
  const { url } = await startDemoServer({
    port: Number(FRONTDESK_DEMO_PORT ?? 3900),
    token: FRONTDESK_DEMO_TOKEN,
    messages: Number(FRONTDESK_DEMO_MESSAGES ?? 2000),
  });
  process.stdout.write(`The demo service answers at ${url}\n`);
}

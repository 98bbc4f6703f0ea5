import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { getRequestListener } from '@hono/node-server';
import { getResponse } from 'msw';
import { invariant } from '#src/lib/invariant.ts';
import { createDemoService, type DemoOptions } from './service.ts';

type ServerOptions = Pick<DemoOptions, 'token' | 'messages' | 'timeZone' | 'seed'> & {
  /** 0, the default, takes any free port. */
  port?: number;
  now?: number;
};

interface DemoServer {
  /** The V2 base, as `http://127.0.0.1:PORT/api`. */
  url: string;
  close: () => Promise<void>;
  /** How many requests have arrived. */
  requests: () => number;
}

/** The demo service over real HTTP, on loopback only. */
export async function startDemoServer({
  port = 0,
  now = Date.now(),
  ...options
}: ServerOptions): Promise<DemoServer> {
  let requests = 0;
  let answer: (request: Request) => Promise<Response | undefined>;
  const listener = getRequestListener(
    async (request) => (await answer(request)) ?? new Response(null, { status: 404 }),
    {
      overrideGlobalObjects: false,
    },
  );
  const server = createServer((incoming, outgoing) => {
    requests += 1;
    void listener(incoming, outgoing);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  invariant(address && typeof address === 'object', 'the server listens on TCP');
  const origin = `http://127.0.0.1:${address.port}`;
  const service = createDemoService({
    ...options,
    now,
    baseUrl: `${origin}/api`,
    audioBaseUrl: `${origin}/audio`,
    loadClip: (fileName) => readFile(new URL(`./audio/${fileName}`, import.meta.url)),
  });
  answer = (request) => getResponse(service.handlers, request);
  return {
    url: `${origin}/api`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const {
    FRONTDESK_DEMO_PORT = '3900',
    FRONTDESK_DEMO_TOKEN,
    FRONTDESK_DEMO_MESSAGES = '2000',
  } = process.env;
  invariant(FRONTDESK_DEMO_TOKEN, 'set FRONTDESK_DEMO_TOKEN to the bearer token that callers must send');
  const { url } = await startDemoServer({
    port: Number(FRONTDESK_DEMO_PORT),
    token: FRONTDESK_DEMO_TOKEN,
    messages: Number(FRONTDESK_DEMO_MESSAGES),
  });
  process.stdout.write(`The demo service answers at ${url}\n`);
}

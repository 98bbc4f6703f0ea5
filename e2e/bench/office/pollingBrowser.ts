import { Agent, get } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { untilSharedTick } from '#src/lib/time/sharedTick.ts';

interface Polling {
  url: string;
  headers: Record<string, string>;
  /** Instants in milliseconds: of its first question, and of when the page is left. */
  from: number;
  until: number;
  /** Milliseconds. */
  every: number;
}

/** What a browser with the inbox open does, on a connection of its own; resolves with the bytes that came to it. */
export async function pollAsBrowser({ url, headers, from, until, every }: Polling): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const sockets = new Set<Socket>();
  // As api/http: the tag of what the page has is sent along.
  let known: string | undefined;
  for (let next = from; next < until;) {
    await sleep(next - Date.now());
    const asking = known === undefined ? headers : { ...headers, 'if-none-match': known };
    const { status, etag, socket } = await ask(url, asking, agent);
    if (status !== 200 && status !== 304) throw new Error(`${url} answered ${status}`);
    known = etag ?? known;
    sockets.add(socket);
    const now = Date.now();
    // As api/askAgain.
    next = now + untilSharedTick({ period: every, phase: 0, answeredAt: now, now });
  }
  const bytes = [...sockets].reduce((sum, { bytesRead }) => sum + bytesRead, 0);
  agent.destroy();
  return bytes;
}

function ask(url: string, headers: Record<string, string>, agent: Agent) {
  return new Promise<{ status: number; etag: string | undefined; socket: Socket }>((resolve, reject) => {
    const request = get(url, { headers, agent }, (response) => {
      const { statusCode: status = 0, socket } = response;
      response.resume();
      response.on('end', () => resolve({ status, etag: response.headers.etag, socket }));
      response.on('error', reject);
    });
    request.on('error', reject);
  });
}

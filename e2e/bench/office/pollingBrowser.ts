import { Agent, get } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

interface Polling {
  url: string;
  headers: Record<string, string>;
  /** Milliseconds from now to its first question, and from each to the next. */
  firstAfter: number;
  every: number;
  times: number;
}

/** What a browser with the inbox open does, on a connection of its own; resolves with the bytes that came to it. */
export async function pollAsBrowser({ url, headers, firstAfter, every, times }: Polling): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const sockets = new Set<Socket>();
  const begin = performance.now() + firstAfter;
  // As api/http: the tag of what the page has is sent along.
  let known: string | undefined;
  for (let time = 0; time < times; time += 1) {
    await sleep(begin + time * every - performance.now());
    const asking = known === undefined ? headers : { ...headers, 'if-none-match': known };
    const { status, etag, socket } = await ask(url, asking, agent);
    if (status !== 200 && status !== 304) throw new Error(`${url} answered ${status}`);
    known = etag ?? known;
    sockets.add(socket);
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

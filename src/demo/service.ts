import { http, type RequestHandler } from 'msw';
import { createInbox } from './account/inbox.ts';
import { messageHandlers } from './handlers/messages.ts';
import { failure } from './handlers/reply.ts';

export interface DemoOptions {
  token: string;
  /** Ends in `/api`. */
  baseUrl: string;
  /** Where recordings are served, perhaps another host than the API's. */
  audioBaseUrl: string;
  /** The instant at which the service's clock starts, in milliseconds; it goes on from there. */
  now: number;
  seed?: number;
  /** How many messages a year the account gets. */
  messages?: number;
  /** The account's zone. */
  timeZone?: string;
  /** Reads one of the clips of audio/ by its file name. */
  loadClip: (fileName: string) => Promise<Uint8Array>;
}

export interface DemoService {
  handlers: RequestHandler[];
}

/** A V2 service with a believable account, in memory. Runs on Node and in a browser. */
export function createDemoService({
  token,
  baseUrl,
  now,
  seed = 1,
  messages = 2000,
  timeZone = 'America/New_York',
}: DemoOptions): DemoService {
  const started = performance.now();
  const clock = () => now + performance.now() - started;
  const inbox = createInbox({ seed, messages, timeZone, clock });
  return {
    handlers: [
      ...messageHandlers(baseUrl, token, inbox),
      http.all(`${baseUrl}/*`, () => failure(404, 'Not found')),
    ],
  };
}

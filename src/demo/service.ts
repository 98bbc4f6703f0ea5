import { http, type RequestHandler } from 'msw';
import { createInbox } from './account/inbox.ts';
import { createRecordings } from './account/recordings.ts';
import { createToDos } from './account/toDos.ts';
import { createLibrary } from './audio/library.ts';
import { audioHandlers } from './handlers/audio.ts';
import { createLinks } from './handlers/links.ts';
import { messageHandlers } from './handlers/messages.ts';
import { recordingHandlers } from './handlers/recordings.ts';
import { createRenewals } from './handlers/renewals.ts';
import { failure } from './handlers/reply.ts';
import { toDoHandlers } from './handlers/toDos.ts';

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

/** A V2 service with a believable account, in memory. Runs on Node and in a browser. What can go wrong: faults.ts. */
export function createDemoService({
  token,
  baseUrl,
  audioBaseUrl,
  now,
  seed = 1,
  messages = 2000,
  timeZone = 'America/New_York',
  loadClip,
}: DemoOptions): DemoService {
  const started = performance.now();
  const clock = () => now + performance.now() - started;
  const account = { seed, messages, timeZone, clock };

  const inbox = createInbox(account);
  const recordings = createRecordings(account, inbox).all;
  const links = createLinks(audioBaseUrl, `${seed}/${token}`, clock);
  const renewals = createRenewals(clock);

  return {
    handlers: [
      ...messageHandlers(baseUrl, token, inbox, account),
      ...toDoHandlers(baseUrl, token, createToDos(account)),
      ...recordingHandlers(baseUrl, token, recordings, links, renewals),
      ...audioHandlers(audioBaseUrl, recordings, createLibrary(loadClip), links, renewals),
      http.all(`${baseUrl}/*`, () => failure(404, 'Not found')),
    ],
  };
}

import { setupWorker } from 'msw/browser';
import { invariant } from '#src/lib/invariant.ts';
import { keepRange } from './page/keepRange.ts';
import { pageHandlers } from './page/pageHandlers.ts';
import { createDemoService } from './service.ts';

const clipUrls = import.meta.glob<string>('./audio/*.mp3', { query: '?url', import: 'default', eager: true });

// Nothing is ever sent there: the page's handlers ask the service's directly.
const SERVICE = 'https://service.invalid';

/** Starts the demo inside the page: from here on, what the page asks the proxy for is answered by a demo service. */
export async function startDemo(): Promise<void> {
  const account = {
    token: 'demo',
    baseUrl: `${SERVICE}/api`,
    audioBaseUrl: `${SERVICE}/audio`,
    timeZone: 'America/New_York',
  };
  const { handlers: service } = createDemoService({ ...account, now: Date.now(), loadClip });
  keepRange(navigator.serviceWorker);
  const worker = setupWorker(...pageHandlers({ ...account, service, origin: location.origin }));
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: {
      url: new URL('mockServiceWorker.js', new URL(import.meta.env.BASE_URL, document.baseURI)).href,
    },
  });
}

async function loadClip(fileName: string): Promise<Uint8Array> {
  const url = clipUrls[`./audio/${fileName}`];
  invariant(url, `audio/${fileName} is not part of the build; clips.ts and the folder must agree`);
  const response = await fetch(url);
  invariant(response.ok, `the site must serve ${url} beside its scripts`);
  return new Uint8Array(await response.arrayBuffer());
}

import { setupWorker } from 'msw/browser';
import { createDemoService } from './service.ts';

/** Starts the demo inside the page: from here on, the page's requests are answered by the demo service. */
export async function startDemo(): Promise<void> {
  const { handlers } = createDemoService({
    token: 'demo',
    baseUrl: `${location.origin}/api`,
    audioBaseUrl: `${location.origin}/audio`,
    now: Date.now(),
    loadClip: () => Promise.reject(new Error('no clips yet')),
  });
  await setupWorker(...handlers).start({ quiet: true });
}

import type { JsonClient } from '#src/proxy/upstream/jsonClient.ts';

interface Asked {
  path: string;
  gone: AbortSignal | undefined;
  answer: (body: unknown) => void;
  fail: (error: Error) => void;
}

/** A client whose every question waits until the test answers it. Who leaves rejects, as with the real one. */
export function scriptedClient(): { client: JsonClient; asked: Asked[] } {
  const asked: Asked[] = [];
  const client: JsonClient = {
    get({ path }, { gone }) {
      const { promise, resolve, reject } = Promise.withResolvers<{ bytes: Buffer; body: unknown }>();
      gone?.addEventListener('abort', () => reject(gone.reason));
      const answer = (body: unknown) => resolve({ bytes: Buffer.from(JSON.stringify(body)), body });
      asked.push({ path, gone, answer, fail: reject });
      return promise;
    },
    post: () => Promise.reject(new Error('this client only reads')),
    close: async () => {},
  };
  return { client, asked };
}

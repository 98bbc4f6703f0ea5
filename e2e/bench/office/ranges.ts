import { Agent, request } from 'undici';

interface Ranges {
  url: string;
  headers: Record<string, string>;
  /** Bytes of each range. */
  bytes: number;
  listeners: number;
  seconds: number;
}

/** Megabytes a second of ranges that listeners ask for one after the other, all at once. */
export async function measureRanges({ url, headers, bytes, listeners, seconds }: Ranges): Promise<number> {
  const dispatcher = new Agent({ connections: listeners });
  const begin = performance.now();
  const end = begin + seconds * 1000;
  let received = 0;

  async function listen(): Promise<void> {
    while (performance.now() < end) {
      const range = `bytes=0-${bytes - 1}`;
      const { statusCode, body } = await request(url, { dispatcher, headers: { ...headers, range } });
      let length = 0;
      for await (const chunk of body) length += (chunk as Buffer).length;
      if (statusCode !== 206 || length !== bytes)
        throw new Error(`${url} answered ${statusCode} with ${length} of ${bytes} bytes`);
      received += length;
    }
  }

  await Promise.all(Array.from({ length: listeners }, listen));
  const passed = (performance.now() - begin) / 1000;
  await dispatcher.close();
  return received / 1e6 / passed;
}

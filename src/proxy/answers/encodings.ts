import { promisify } from 'node:util';
import { gzip as gzipWithCallback } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import { type Answer, unpackAnswer } from './answer.ts';
import { createFlights } from './flights.ts';

const gzip = promisify(gzipWithCallback);
const encodings = ['zstd', 'gzip', 'identity'] as const;

export type Encoding = (typeof encodings)[number];

/** What a client takes and costs us least: Zstandard is as a list is kept, and what is small is sent as it is. */
export function encodingFor({ kept }: Answer, acceptEncoding: string | string[] | undefined): Encoding {
  if (kept === 'plain') return 'identity';
  return negotiate([acceptEncoding].flat().join(', ').toLowerCase(), [...encodings]) ?? 'identity';
}

/** Many browsers ask for one window at once: what is not kept is made once for all of them. */
const join = createFlights<Buffer>();

/** What is being sent: whoever asks meanwhile is sent the same bytes, so that many who read slowly do not fill the memory. */
const beingSent = new Map<string, WeakRef<Buffer>>();

async function shared(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const there = beingSent.get(name)?.deref();
  if (there) return there;
  return join(name, undefined, async () => {
    const made = await make();
    for (const [sent, bytes] of beingSent) if (!bytes.deref()) beingSent.delete(sent);
    beingSent.set(name, new WeakRef(made));
    return made;
  });
}

/** `encoding` is what `encodingFor` gave. */
export async function encodeAnswer(answer: Answer, encoding: Encoding): Promise<Buffer> {
  if (answer.kept === 'plain') return answer.bytes;
  switch (encoding) {
    case 'zstd':
      return answer.bytes;
    case 'gzip':
      return shared(`gzip ${answer.id}`, async () =>
        gzip(await encodeAnswer(answer, 'identity'), { level: 1 }),
      );
    case 'identity':
      return shared(`identity ${answer.id}`, () => unpackAnswer(answer));
  }
}

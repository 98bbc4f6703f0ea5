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

/** `encoding` is what `encodingFor` gave. */
export async function encodeAnswer(answer: Answer, encoding: Encoding): Promise<Buffer> {
  if (answer.kept === 'plain') return answer.bytes;
  switch (encoding) {
    case 'zstd':
      return answer.bytes;
    case 'gzip':
      return join(`gzip ${answer.id}`, undefined, async () =>
        gzip(await encodeAnswer(answer, 'identity'), { level: 1 }),
      );
    case 'identity':
      return join(`identity ${answer.id}`, undefined, () => unpackAnswer(answer));
  }
}

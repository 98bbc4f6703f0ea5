import { promisify } from 'node:util';
import { gzip as gzipWithCallback } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import { type Answer, unpackAnswer } from './answer.ts';
import { createFlights } from './flights.ts';

const gzip = promisify(gzipWithCallback);
const encodings = ['zstd', 'gzip', 'identity'] as const;

export type Encoding = (typeof encodings)[number];

/** The encoding that a client takes and that costs us least: Zstandard is as the answer is kept. */
export function readEncoding(acceptEncoding: string | string[] | undefined): Encoding {
  return negotiate([acceptEncoding].flat().join(', ').toLowerCase(), [...encodings]) ?? 'identity';
}

/** Many browsers ask for one window at once: what is not kept is made once for all of them. */
const join = createFlights<Buffer>();

export async function encodeAnswer(answer: Answer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'zstd':
      return answer.packed;
    case 'gzip':
      return join(`gzip ${answer.id}`, undefined, async () =>
        gzip(await encodeAnswer(answer, 'identity'), { level: 1 }),
      );
    case 'identity':
      return join(`identity ${answer.id}`, undefined, () => unpackAnswer(answer));
  }
}

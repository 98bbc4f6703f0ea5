import { promisify } from 'node:util';
import { gzip as gzipWithCallback } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import { type Answer, unpackAnswer } from './answer.ts';

const gzip = promisify(gzipWithCallback);
const encodings = ['zstd', 'gzip', 'identity'] as const;

export type Encoding = (typeof encodings)[number];

/** The encoding that a client takes and that costs us least: Zstandard is as the answer is kept. */
export function readEncoding(acceptEncoding: string | string[] | undefined): Encoding {
  return negotiate([acceptEncoding].flat().join(', ').toLowerCase(), [...encodings]) ?? 'identity';
}

export async function encodeAnswer(answer: Answer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'zstd':
      return answer.packed;
    case 'gzip':
      return gzip(await unpackAnswer(answer), { level: 1 });
    case 'identity':
      return unpackAnswer(answer);
  }
}

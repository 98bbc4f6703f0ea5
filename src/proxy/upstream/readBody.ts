import { type Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { HttpError } from '#src/proxy/httpError.ts';
import type { Deadline } from './deadline.ts';
import { discard } from './discard.ts';
import { brokenAnswer } from './failures.ts';

/** Reads a whole body of at most `most` bytes, counted both as sent and as inflated. Rejects with an HttpError. */
export async function readBody(
  { headers, body }: Dispatcher.ResponseData,
  most: number,
  deadline: Deadline,
): Promise<Buffer> {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (Number(headers['content-length'] ?? 0) > most) {
    discard(body);
    throw tooLarge();
  }
  if (encoding !== 'identity' && encoding !== 'gzip') {
    discard(body);
    throw new HttpError('upstream_invalid', 'the answer of the service is encoded in a way not asked for');
  }
  try {
    return await collect(encoding === 'gzip' ? inflated(body, most, deadline) : body, most, (bytes) => {
      if (encoding === 'identity') deadline.progress(bytes);
    });
  } catch (error) {
    throw brokenAnswer(deadline.signal.aborted ? deadline.signal.reason : error);
  }
}

function inflated(body: Readable, most: number, deadline: Deadline): Readable {
  let raw = 0;
  body.on('data', (chunk: Buffer) => {
    raw += chunk.length;
    deadline.progress(chunk.length);
    if (raw > most) body.destroy(tooLarge());
  });
  // The error reaches whoever reads the inflated stream.
  return pipeline(body, createGunzip(), () => {});
}

/** By events: the promises of an iterator cost more than a message's bytes do. */
function collect(stream: Readable, most: number, progress: (bytes: number) => void): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let size = 0;
  stream
    .on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) stream.destroy(tooLarge());
      progress(chunk.length);
      chunks.push(chunk);
    })
    .on('end', () => resolve(Buffer.concat(chunks, size)))
    .on('error', reject)
    .on('close', () => reject(new Error('the body closed before its end')));
  return promise;
}

function tooLarge(): HttpError {
  return new HttpError('too_large', 'the answer of the service is too large: ask for fewer days');
}

import type { Readable } from 'node:stream';

/** Ends a body that nobody will read, and the socket with it. */
export function discard(body: Readable): void {
  body.on('error', () => {}).destroy();
}

import { Transform } from 'node:stream';
import type { TokenWatch } from '#src/proxy/upstream/tokenWatch.ts';

/**
 * Passes exactly `length` bytes, where it is known: fewer or more is an error, and breaks the answer off. With a watch,
 * what could be the start of the token waits until it is seen not to be.
 */
export function createBodyGuard(length: number | null, watch: TokenWatch | null): Transform {
  let passed = 0;
  let held: Buffer = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length;
      if (length !== null && passed > length) return done(new Error('more audio than was announced'));
      if (!watch) return done(null, chunk);
      const seen = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
      if (watch.found(seen)) return done(new Error('the audio holds a secret'));
      const free = Math.max(seen.length - watch.longest + 1, 0);
      held = seen.subarray(free);
      return done(null, seen.subarray(0, free));
    },
    flush(done) {
      if (length !== null && passed < length) return done(new Error('less audio than was announced'));
      return done(null, held);
    },
  });
}

import { Transform } from 'node:stream';
import { HttpError } from '#src/proxy/httpError.ts';
import { brokenAnswer } from '#src/proxy/upstream/failures.ts';
import type { TokenWatch } from '#src/proxy/upstream/tokenWatch.ts';

/**
 * Passes exactly `length` bytes, where it is known: fewer or more breaks the answer off. Fails with an HttpError alone. With a watch,
 * what could be the start of the token waits until it is seen not to be.
 */
export function createBodyGuard(length: number | null, watch: TokenWatch | null): Transform {
  let passed = 0;
  let held: Buffer = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length;
      if (length !== null && passed > length) return done(mismatch());
      if (!watch) return done(null, chunk);
      const seen = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
      if (watch.found(seen)) return done(new HttpError('upstream_invalid', 'the audio holds a secret'));
      const free = seen.length - watch.unfinished(seen);
      held = seen.subarray(free);
      return done(null, seen.subarray(0, free));
    },
    flush(done) {
      if (length !== null && passed < length) return done(mismatch());
      return done(null, held);
    },
    destroy(error, done) {
      done(error && brokenAnswer(error));
    },
  });
}

function mismatch(): HttpError {
  return new HttpError('upstream_invalid', 'the audio is not as long as the service announced');
}

import type { Bytes, ByteSpan } from '#src/api/http.ts';

/** Opens a part of a file. */
export type OpenSpan = (span: ByteSpan) => Promise<Bytes>;

/**
 * What waits to be read of a stream is lost when it breaks, in every browser: one that breaks early may bring nothing, however often
 * it is asked for. A piece of so few bytes is there before it could break.
 */
const PIECE = 32 * 1024;

/**
 * The bytes of a file. Where its stream breaks off, it goes on with a new one; where that brought nothing, piece by piece. Throws
 * where a piece brings nothing either.
 */
export async function* resumingBytes(open: OpenSpan): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let received = 0;
  let inPieces = false;
  for (;;) {
    const from = received;
    const { stream, size } = await open(inPieces ? { from, to: from + PIECE } : { from });
    const reader = stream.getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        received += value.length;
        yield value;
      }
      // What is no whole piece has nothing behind it.
      if (!inPieces || received - from !== PIECE || received === size) return;
    } catch (error) {
      if (received === from && inPieces) throw error;
      inPieces ||= received === from;
    } finally {
      // Whoever has enough lets the rest go.
      void reader.cancel().catch(() => {});
    }
  }
}

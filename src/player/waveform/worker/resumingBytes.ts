/** Opens a file from a byte on. */
export type OpenFrom = (from: number) => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;

/** The bytes of a file; where its stream breaks off, it goes on with a new one. Throws where a new one brings nothing either. */
export async function* resumingBytes(open: OpenFrom): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let received = 0;
  for (;;) {
    const before = received;
    const reader = (await open(received)).getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        received += value.length;
        yield value;
      }
    } catch (error) {
      if (received === before) throw error;
    } finally {
      // Whoever has enough lets the rest go.
      void reader.cancel().catch(() => {});
    }
  }
}

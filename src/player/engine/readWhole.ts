import type { Bytes } from '#src/api/http.ts';

/** Two hours of the largest MP3 that telephone systems make; more does not go into the page's memory. */
const MOST_BYTES = 160 * 2 ** 20;

/** A whole recording; null where it is too large to be held. `onShare` is told how much is there, 0 to 1, or null where nobody knows. */
export async function readWhole(
  { stream, size, type }: Bytes,
  onShare: (share: number | null) => void,
  most = MOST_BYTES,
): Promise<Blob | null> {
  if (size !== null && size > most) {
    await stream.cancel();
    return null;
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts, { type });
    received += value.length;
    if (received > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
    onShare(size === null ? null : received / size);
  }
}

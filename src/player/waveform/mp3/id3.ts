/** Bytes of a tag's header. */
export const ID3_BYTES = 10;

/** The bytes of the ID3v2 tag that begins at `at`; 0 where none does. */
export function id3Length(bytes: Uint8Array, at: number): number {
  const [i, d, three, version = 0, , flags = 0, ...sizes] = bytes.subarray(at, at + ID3_BYTES);
  if (i !== 0x49 || d !== 0x44 || three !== 0x33 || version === 0xff) return 0;
  if (sizes.length < 4 || sizes.some((byte) => byte > 0x7f)) return 0;
  const hasFooter = (flags & 0x10) !== 0;
  return sizes.reduce((size, byte) => size * 128 + byte, 0) + (hasFooter ? 2 : 1) * ID3_BYTES;
}

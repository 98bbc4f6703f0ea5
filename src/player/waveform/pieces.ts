/** A stretch of audio that can be decoded by itself. */
export interface Piece {
  bytes: Uint8Array<ArrayBuffer>;
  /** Seconds that are new in it, at its end: what stands before them is there to decode them by. */
  seconds: number;
  /** Samples a second that it holds. */
  rate: number;
}

/** Cuts a file into pieces as it arrives. */
export interface Cutter {
  /** The pieces that are complete with these further bytes. */
  push: (bytes: Uint8Array) => Piece[];
  /** What is left when the file has ended. */
  end: () => Piece[];
}

/** The first piece is small, so that something is seen at once; the others bound what is decoded at a time. */
export const FIRST_PIECE_BYTES = 16_384;
export const PIECE_BYTES = 131_072;

/** Bytes that were taken in and not yet given out. */
export function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

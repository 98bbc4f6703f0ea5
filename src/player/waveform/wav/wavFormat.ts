/** How a WAV file's samples are written. */
export interface WavFormat {
  /** As the `fmt ` chunk numbers it. */
  coding: number;
  /** Samples a second, of each channel. */
  rate: number;
  /** Of a sample. */
  bytes: number;
  /** Bytes of one sample of every channel. */
  block: number;
  /** Where the sound begins, and how many bytes it has as far as that is told. */
  start: number;
  length: number;
}

/** The coding is told further on, at the start of a longer number. */
const EXTENSIBLE = 0xfffe;
const EXTENDED_CODING = 24;
/** Samples a second that are of sense. */
const HIGHEST_RATE = 768_000;

/** Null until the header is there whole, and for what has none of sense. */
export function wavFormatOf(bytes: Uint8Array): WavFormat | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let fields: number | null = null;
  let hasExtension = false;
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const start = at + 8;
    if (name === 'data') return fields === null ? null : formatOf(view, fields, hasExtension, start, length);
    if (name === 'fmt ' && length >= 16 && start + length <= bytes.length) {
      fields = start;
      hasExtension = length >= EXTENDED_CODING + 2;
    }
    at = start + length + (length % 2);
  }
  return null;
}

function formatOf(
  view: DataView,
  fields: number,
  hasExtension: boolean,
  start: number,
  length: number,
): WavFormat | null {
  const told = view.getUint16(fields, true);
  const coding = told === EXTENSIBLE && hasExtension ? view.getUint16(fields + EXTENDED_CODING, true) : told;
  const rate = view.getUint32(fields + 4, true);
  const block = view.getUint16(fields + 12, true);
  const bytes = view.getUint16(fields + 14, true) / 8;
  if (rate === 0 || rate > HIGHEST_RATE || block === 0) return null;
  // What is written while it is recorded says 0, or the largest number there is.
  const isTold = length > 0 && length < 0xffff_ff00;
  return { coding, rate, bytes, block, start, length: isTold ? length : Infinity };
}

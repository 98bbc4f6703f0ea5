import { type Cutter, FIRST_PIECE_BYTES, joined, type Piece, PIECE_BYTES } from './pieces.ts';

interface WavFormat {
  /** The `fmt ` chunk's content. */
  content: Uint8Array;
  bytesASecond: number;
  rate: number;
  /** Bytes that must stay together. */
  block: number;
  /** Where the sound begins. */
  start: number;
}

/** Cuts a WAV file, and gives each piece a header of its own. */
export function cutWav(): Cutter {
  let held: Uint8Array = new Uint8Array();
  let format: WavFormat | null = null;
  let wanted = FIRST_PIECE_BYTES;

  function give(of: WavFormat, length: number): Piece {
    const piece = {
      bytes: withHeader(of, held.subarray(0, length)),
      seconds: length / of.bytesASecond,
      rate: of.rate,
    };
    held = held.slice(length);
    return piece;
  }

  function cut(): Piece[] {
    if (!format) {
      format = wavFormatOf(held);
      if (!format) return [];
      held = held.slice(format.start);
    }
    const pieces: Piece[] = [];
    while (held.length >= wanted) {
      pieces.push(give(format, wanted - (wanted % format.block)));
      wanted = PIECE_BYTES;
    }
    return pieces;
  }

  return {
    push(bytes) {
      held = joined(held, bytes);
      return cut();
    },
    end() {
      const rest = format ? held.length - (held.length % format.block) : 0;
      return format && rest > 0 ? [give(format, rest)] : [];
    },
  };
}

/** Null until the header is there whole, and for what has none of sense. */
function wavFormatOf(bytes: Uint8Array): WavFormat | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let content: Uint8Array | null = null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const start = at + 8;
    if (name === 'data' && content) {
      const fields = new DataView(content.buffer, content.byteOffset, content.length);
      const [rate, bytesASecond, block] = [
        fields.getUint32(4, true),
        fields.getUint32(8, true),
        fields.getUint16(12, true),
      ];
      const isSound = rate > 0 && bytesASecond > 0 && block > 0 && block < FIRST_PIECE_BYTES;
      return isSound ? { content, rate, bytesASecond, block, start } : null;
    }
    if (name === 'fmt ' && length >= 16 && start + length <= bytes.length)
      content = bytes.slice(start, start + length);
    at = start + length + (length % 2);
  }
  return null;
}

function withHeader({ content }: WavFormat, sound: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = 12 + 8 + content.length + (content.length % 2) + 8;
  const bytes = new Uint8Array(start + sound.length);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  write(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, content.length, true);
  bytes.set(content, 20);
  write(start - 8, 'data');
  view.setUint32(start - 4, sound.length, true);
  bytes.set(sound, start);
  return bytes;
}

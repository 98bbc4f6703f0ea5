import { createLevelMeter } from './createLevelMeter.ts';
import { cutterFor } from './cutterFor.ts';
import type { Levels } from './levels.ts';
import { type Cutter, joined, type Piece } from './pieces.ts';

/** Sound as it is decoded: each channel's values, -1 to 1, `rate` of them a second. */
interface Decoded {
  channels: readonly Float32Array[];
  rate: number;
  /** Lets its memory go, without waiting for anybody to collect it. */
  release?: () => void;
}

/** Decodes audio that stands by itself and holds `rate` values a second; rejects what is none. */
export type Decode = (bytes: Uint8Array<ArrayBuffer>, rate: number) => Promise<Decoded>;

/** What came of it. `unknown-kind`: a format that cannot be read in pieces; `unreadable`: it cannot be decoded. */
export type LevelsOutcome = 'read' | 'unknown-kind' | 'unreadable';

/** Bytes that tell what kind of file it is. */
const START = 12;
/** Bytes without a sound in them (a picture in a tag, say) after which it is no use going on. */
const PATIENCE = 4 * 2 ** 20;
/** Decoded beside each other: browsers do it on threads of their own, and two cores are everywhere. */
const AT_ONCE = 3;

/**
 * Measures a recording as its bytes come, piece by piece, and keeps none of its sound, so that its length does not matter. Rejects
 * with whatever `bytes` throws.
 */
export async function readLevels(
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
  decode: Decode,
  onLevels: (levels: Levels) => void,
): Promise<LevelsOutcome> {
  const meter = createLevelMeter();
  const decoding: { piece: Piece; sound: Promise<Decoded> }[] = [];

  async function measureFirst(): Promise<void> {
    const first = decoding.shift();
    if (!first) return;
    const { channels, rate, release } = await first.sound;
    const wanted = Math.round(first.piece.seconds * rate);
    const length = channels[0]?.length ?? 0;
    // A decoder that begins in the middle may need a moment; the end is where it belongs.
    meter.addSilence(Math.max(0, wanted - length) / rate);
    meter.add(
      channels.map((channel) => channel.subarray(Math.max(0, length - wanted))),
      rate,
    );
    release?.();
    onLevels({ values: meter.values(), isWhole: false });
  }

  async function decodeAll(pieces: Piece[]): Promise<void> {
    for (const piece of pieces) {
      const sound = decode(piece.bytes, piece.rate);
      sound.catch(() => {}); // It is awaited in its turn.
      decoding.push({ piece, sound });
      if (decoding.length === AT_ONCE || meter.values().length === 0) await measureFirst();
    }
  }

  let cutter: Cutter | null = null;
  let start: Uint8Array<ArrayBuffer> = new Uint8Array();
  let sincePiece = 0;
  for await (const part of bytes) {
    let more = part;
    if (!cutter) {
      start = more = joined(start, part);
      if (start.length < START) continue;
      cutter = cutterFor(start);
      if (!cutter) return 'unknown-kind';
    }
    const pieces = cutter.push(more);
    sincePiece = pieces.length > 0 ? 0 : sincePiece + more.length;
    if (sincePiece > PATIENCE) return 'unreadable';
    if (!(await succeeds(decodeAll(pieces)))) return 'unreadable';
  }
  const all = async () => {
    await decodeAll(cutter?.end() ?? []);
    while (decoding.length > 0) await measureFirst();
  };
  if (!(await succeeds(all())) || meter.values().length === 0) return 'unreadable';
  onLevels({ values: meter.values(), isWhole: true });
  return 'read';
}

const succeeds = (work: Promise<void>) =>
  work.then(
    () => true,
    () => false,
  );

import { id3Length, mp3FrameAt } from './mp3Frame.ts';
import { type Cutter, FIRST_PIECE_BYTES, joined, type Piece, PIECE_BYTES } from './pieces.ts';

/** Frames before a piece that its first ones may borrow bits from (main_data_begin reaches back 511 bytes), and one to warm up. */
const BORROWED_FROM = 12;

/** Cuts an MP3 between frames, and gives each piece the last frames of the one before. */
export function cutMp3(): Cutter {
  let held: Uint8Array = new Uint8Array();
  /** Where the next frame is sought, within what is held. */
  let at = 0;
  /** Where the frames that are not given out yet begin, and how many seconds they are. */
  let from = 0;
  let seconds = 0;
  let rate: number | null = null;
  /** Where the last frames began. */
  let starts: number[] = [];
  let toSkip: number | null = null;
  let wanted = FIRST_PIECE_BYTES;

  function give(of: number): Piece {
    const borrowed = starts.filter((start) => start < from).at(-BORROWED_FROM) ?? from;
    const piece = { bytes: new Uint8Array(held.subarray(borrowed, at)), seconds, rate: of };
    wanted = PIECE_BYTES;
    seconds = 0;
    from = at;
    const kept = starts.at(-BORROWED_FROM) ?? at;
    held = held.slice(kept);
    starts = starts.slice(-BORROWED_FROM).map((start) => start - kept);
    at -= kept;
    from -= kept;
    return piece;
  }

  /** A frame is one if another follows it: what looks like a header may be sound. */
  function frameHere() {
    const frame = mp3FrameAt(held, at);
    if (!frame || (rate !== null && frame.rate !== rate)) return null;
    const isLast = at + frame.bytes + 3 > held.length;
    return isLast || mp3FrameAt(held, at + frame.bytes)?.rate === frame.rate ? frame : null;
  }

  function read(isEnd: boolean): Piece[] {
    const pieces: Piece[] = [];
    while (at + 3 <= held.length) {
      const frame = frameHere();
      if (!frame) {
        const next = held.indexOf(0xff, at + 1);
        at = next < 0 ? held.length : next;
        if (seconds === 0) from = at;
        continue;
      }
      if (at + frame.bytes + (isEnd ? 0 : 3) > held.length) break;
      rate = frame.rate;
      starts.push(at);
      at += frame.bytes;
      seconds += frame.seconds;
      if (at - from >= wanted) pieces.push(give(rate));
    }
    return pieces;
  }

  return {
    push(bytes) {
      held = joined(held, bytes);
      if (toSkip === null && held.length >= 10) at = from = toSkip = id3Length(held);
      return toSkip === null ? [] : read(false);
    },
    end() {
      const pieces = read(true);
      return rate !== null && seconds > 0 ? [...pieces, give(rate)] : pieces;
    },
  };
}

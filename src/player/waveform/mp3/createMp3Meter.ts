import { joined, type OnSound, type SoundMeter } from '#src/player/waveform/soundMeter.ts';
import { createFrameMeter } from './createFrameMeter.ts';
import { type FrameHeader, frameHeaderAt, HEADER_BYTES } from './frameHeader.ts';
import { ID3_BYTES, id3Length } from './id3.ts';
import { sideInfoBytes } from './sideInfo.ts';

/** Samples by which a decoder's sound comes after its frame. */
const DELAY = 528;
/** What the first frame holds instead of sound, where an encoder says something about the file. */
const notes = new Set(['Xing', 'Info']);

/** Measures an MP3: finds its frames, between tags and whatever else there is. */
export function createMp3Meter(onSound: OnSound): SoundMeter {
  let leftOut = 0;
  const frames = createFrameMeter((amplitude, seconds) => {
    if (leftOut > 0) leftOut -= 1;
    else onSound(amplitude, seconds);
  });
  let held: Uint8Array = new Uint8Array();
  /** Where the next frame is sought, within what is held or beyond it. */
  let at = 0;
  /** What the frame was that ended here; null where there was none. */
  let kind: number | null = null;
  let isFirst = true;

  function take(header: FrameHeader): void {
    const frame = held.subarray(at, at + header.bytes);
    at += header.bytes;
    kind = header.kind;
    const isNote = isFirst && holdsNote(frame, header);
    // Where there is a note, players leave out the delays of coding and decoding, which are a granule more than this one.
    if (isNote) leftOut = 1;
    else if (isFirst) onSound(0, DELAY / header.rate);
    isFirst = false;
    if (!isNote) frames.add(frame, header);
  }

  /** Whether what looks like a header is one: after rubbish, only if another one follows. Null: that is not known yet. */
  function isFrame({ bytes, kind: found }: FrameHeader, isEnd: boolean): boolean | null {
    const next = at + bytes;
    if (found === kind) return next <= held.length || (isEnd ? false : null);
    if (next + HEADER_BYTES <= held.length) return frameHeaderAt(held, next)?.kind === found;
    return isEnd ? next === held.length : null;
  }

  function read(isEnd: boolean): void {
    while (at + (isEnd ? HEADER_BYTES : ID3_BYTES) <= held.length) {
      const header = frameHeaderAt(held, at);
      const found = header && isFrame(header, isEnd);
      if (header && found === null) return;
      const tag = header ? 0 : id3Length(held, at);
      if (header && found) take(header);
      else if (tag > 0) at += tag;
      else {
        const next = held.indexOf(0xff, at + 1);
        at = next < 0 ? held.length : next;
        kind = null;
        frames.interrupt();
      }
    }
  }

  return {
    push(bytes) {
      const rest = held.subarray(at);
      at = Math.max(0, at - held.length);
      held = joined(rest, bytes);
      read(false);
      return true;
    },
    end: () => read(true),
  };
}

function holdsNote(frame: Uint8Array, header: FrameHeader): boolean {
  // It does not make room for a checksum.
  const start = HEADER_BYTES + sideInfoBytes(header);
  return notes.has(String.fromCharCode(...frame.subarray(start, start + 4)));
}

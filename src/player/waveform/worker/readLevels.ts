import { createLevelMeter } from '#src/player/waveform/createLevelMeter.ts';
import type { Levels } from '#src/player/waveform/levels.ts';
import { meterFor } from '#src/player/waveform/meterFor.ts';
import { joined, type SoundMeter } from '#src/player/waveform/soundMeter.ts';

/** What came of it. `unknown-kind`: a format that we cannot measure; `unreadable`: nothing was found in it. */
export type LevelsOutcome = 'read' | 'unknown-kind' | 'unreadable';

/** Bytes that tell what kind of file it is. */
const START = 12;
/** Bytes without a sound in them (a picture in a tag, say) after which it is no use going on. */
const PATIENCE = 4 * 2 ** 20;

/**
 * Measures a recording as its bytes come, and keeps none of them, so that its length does not matter. `typeOf` is asked once bytes have
 * come. Rejects with whatever `bytes` throws.
 */
export async function readLevels(
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
  onLevels: (levels: Levels) => void,
  typeOf: () => string = () => '',
): Promise<LevelsOutcome> {
  const levels = createLevelMeter();
  let meter: SoundMeter | null = null;
  let start: Uint8Array<ArrayBuffer> = new Uint8Array();
  let known = 0;
  let inVain = 0;
  for await (const part of bytes) {
    let more = part;
    if (!meter) {
      start = more = joined(start, part);
      if (start.length < START) continue;
      meter = meterFor(start, typeOf(), levels.add);
    }
    if (!meter?.push(more)) return 'unknown-kind';
    const { length } = levels.values();
    inVain = length > known ? 0 : inVain + more.length;
    if (inVain > PATIENCE) return 'unreadable';
    if (length > known) onLevels({ values: levels.values(), isWhole: false });
    known = length;
  }
  meter?.end();
  if (levels.values().length === 0) return 'unreadable';
  onLevels({ values: levels.values(), isWhole: true });
  return 'read';
}

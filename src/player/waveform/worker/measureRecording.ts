import type { Bytes, ByteSpan } from '#src/api/http.ts';
import type { Levels } from '#src/player/waveform/levels.ts';
import { type LevelsOutcome, readLevels } from './readLevels.ts';
import { type OpenSpan, resumingBytes } from './resumingBytes.ts';

/** What is known of a recording's sound. `outcome` is null while it is read, `broke-off` where that ended early. */
export interface Waveform {
  levels: Levels;
  outcome: LevelsOutcome | 'broke-off' | null;
}

/** Milliseconds from one picture to the next: a page draws them beside its other work. */
const PACE = 150;

/** Measures a recording, and tells what is known of it: at once when there is something, then every now and again, and at its end. */
export async function measureRecording(open: OpenSpan, tell: (waveform: Waveform) => void): Promise<void> {
  let levels: Levels = { values: new Uint8Array(), isWhole: false };
  let pause: ReturnType<typeof setTimeout> | null = null;
  let isNews = false;
  let type = '';

  async function openTyped(span: ByteSpan): Promise<Bytes> {
    const bytes = await open(span);
    ({ type } = bytes);
    return bytes;
  }

  function tellSoon(): void {
    isNews = pause !== null;
    if (isNews) return;
    tell({ levels, outcome: null });
    pause = setTimeout(() => {
      pause = null;
      if (isNews) tellSoon();
    }, PACE);
  }

  function take(more: Levels): void {
    levels = more;
    if (!more.isWhole) tellSoon();
  }

  async function read(): Promise<LevelsOutcome | 'broke-off'> {
    try {
      return await readLevels(resumingBytes(openTyped), take, () => type);
    } catch {
      // Playing goes on without it.
      return 'broke-off';
    }
  }

  const outcome = await read();
  if (pause !== null) clearTimeout(pause);
  tell({ levels, outcome });
}

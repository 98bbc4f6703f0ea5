import type { Stretch } from '#src/player/engine/jumps.ts';
import type { PlayerState } from '#src/player/playerState.ts';
import { type Levels, silencesOf } from './levels.ts';
import { type Decode, type LevelsOutcome, readLevels } from './readLevels.ts';
import { type OpenFrom, resumingBytes } from './resumingBytes.ts';

/** What is known of a recording's sound. `outcome` is null while it is read, `broke-off` where that ended early. */
export interface Waveform {
  levels: Levels;
  outcome: LevelsOutcome | 'broke-off' | null;
}

interface PlayerLike {
  getState: () => PlayerState;
  subscribe: (onChange: () => void) => () => void;
}

type OpenLink = (link: string, from: number, signal: AbortSignal) => ReturnType<OpenFrom>;

/** Recordings whose waveforms are kept until the page is left: of an hour each, some 4 MB in all. */
const MOST_KEPT = 60;
const nothingYet: Levels = { values: new Uint8Array(), isWhole: false };

/** The waveforms of what was played, kept for the visit. */
export function createWaveforms(open: OpenLink, decode: Decode) {
  const known = new Map<number, Waveform>();
  const silences = new WeakMap<Levels, Stretch[]>();
  const listeners = new Set<() => void>();
  let reading: { recordingId: number; giveUp: AbortController } | null = null;

  function set(recordingId: number, waveform: Waveform): void {
    known.delete(recordingId);
    known.set(recordingId, waveform);
    const [oldest] = known.keys();
    if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
    for (const listener of listeners) listener();
  }

  async function read(recordingId: number, openFrom: OpenFrom, { signal }: AbortController): Promise<void> {
    let levels = nothingYet;
    const tell = (outcome: Waveform['outcome']) =>
      void (signal.aborted || set(recordingId, { levels, outcome }));
    tell(null);
    try {
      const outcome = await readLevels(resumingBytes(openFrom, signal), decode, (more) => {
        levels = more;
        tell(null);
      });
      tell(outcome);
    } catch {
      // Playing goes on without it.
      tell('broke-off');
    }
  }

  function stop(): void {
    reading?.giveUp.abort();
    // What was read in part is read anew when it is played again.
    if (reading && known.get(reading.recordingId)?.outcome === null) known.delete(reading.recordingId);
    reading = null;
  }

  /** Reads the recording that plays, once it plays: nothing may hold up the first sound. */
  function follow(player: PlayerLike): () => void {
    return player.subscribe(() => {
      const { track, phase, seeking, whole } = player.getState();
      if (reading && reading.recordingId !== track?.recordingId) stop();
      if (!track || reading || known.has(track.recordingId)) return;
      // Where it is fetched whole anyhow, it is not fetched once more.
      const isReady = seeking.is === 'free' ? phase === 'playing' : seeking.is === 'never';
      if (!isReady) return;
      const { recordingId, link } = track;
      const giveUp = new AbortController();
      reading = { recordingId, giveUp };
      const openFrom: OpenFrom = whole
        ? (from) => Promise.resolve(whole.slice(from).stream())
        : (from) => open(link, from, giveUp.signal);
      void read(recordingId, openFrom, giveUp);
    });
  }

  return {
    follow,
    of: (recordingId: number): Waveform | null => known.get(recordingId) ?? null,
    silencesOf: (recordingId: number): readonly Stretch[] => {
      const levels = known.get(recordingId)?.levels;
      if (!levels) return [];
      const found = silences.get(levels) ?? silencesOf(levels);
      silences.set(levels, found);
      return found;
    },
    subscribe: (onChange: () => void): (() => void) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

import type { Stretch } from '#src/player/engine/jumps.ts';
import type { PlayerState, Track } from '#src/player/playerState.ts';
import { type Levels, silencesOf } from './levels.ts';
import type { Waveform } from './worker/measureRecording.ts';
import type { Source } from './worker/startMeasuring.ts';

/** Begins to measure a recording; returns what ends it. */
type StartMeasuring = (source: Source, onWaveform: (waveform: Waveform) => void) => () => void;

interface PlayerLike {
  getState: () => PlayerState;
  subscribe: (onChange: () => void) => () => void;
}

/** Recordings whose waveforms are kept until the page is left: of an hour each, some 4 MB in all. */
const MOST_KEPT = 60;
const nothingYet: Levels = { values: new Uint8Array(), isWhole: false };

/** The waveforms of what was played, kept for the visit. */
export function createWaveforms(start: StartMeasuring) {
  const known = new Map<number, Waveform>();
  const silences = new WeakMap<Levels, Stretch[]>();
  const listeners = new Set<() => void>();
  let reading: { recordingId: number; link: string; end: () => void } | null = null;

  function set(recordingId: number, waveform: Waveform): void {
    known.delete(recordingId);
    known.set(recordingId, waveform);
    const [oldest] = known.keys();
    if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
    for (const listener of listeners) listener();
  }

  /** What was on its way when reading was stopped is not kept: it would never be more than a part. */
  function tell(recordingId: number, waveform: Waveform): void {
    if (reading?.recordingId === recordingId) set(recordingId, waveform);
  }

  function stop(): void {
    if (!reading) return;
    reading.end();
    const outcome = known.get(reading.recordingId)?.outcome;
    // What was read in part is read anew when it is played again.
    if (outcome === null || outcome === 'broke-off') known.delete(reading.recordingId);
    reading = null;
  }

  /** Whether what is being read, or was, has nothing more to do with what plays. */
  function isOver({ recordingId, link }: NonNullable<typeof reading>, track: Track | null): boolean {
    if (recordingId !== track?.recordingId) return true;
    return link !== track.link && known.get(recordingId)?.outcome === 'broke-off';
  }

  /** Reads the recording that plays, once it plays: nothing may hold up the first sound, not even a worker that starts. */
  function follow(player: PlayerLike): () => void {
    return player.subscribe(() => {
      const { track, phase, seeking, whole } = player.getState();
      if (reading && isOver(reading, track)) stop();
      if (!track || known.has(track.recordingId)) return;
      // Where it is fetched whole anyhow, it is not fetched once more.
      const isReady = seeking.is === 'free' ? phase === 'playing' : seeking.is === 'never';
      if (!isReady) return;
      const { recordingId, link } = track;
      set(recordingId, { levels: nothingYet, outcome: null });
      reading = { recordingId, link, end: start(whole ?? link, (waveform) => tell(recordingId, waveform)) };
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

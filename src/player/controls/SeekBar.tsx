import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { formatClock } from '#src/lib/time/format.ts';
import type { Loop } from '#src/player/engine/jumps.ts';
import { seekSteps } from '#src/player/seekSteps.ts';
import type { Levels } from '#src/player/waveform/levels.ts';
import { WaveformPicture } from '#src/player/waveform/WaveformPicture.tsx';
import { Marks } from './Marks.tsx';
import { placeInWords } from './placeInWords.ts';
import classes from './SeekBar.module.css';

const { short, long } = seekSteps;
const arrows: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
const pages: Record<string, number> = { PageDown: -1, PageUp: 1 };

interface SeekBarProps {
  elapsed: number;
  total: number | null;
  disabled: boolean;
  levels: Levels | null;
  loop: Loop | null;
  /** Seconds at which something is noted. */
  notes: readonly number[];
  onSeek: (seconds: number) => void;
}

/** The place in a recording. A drag shows where it would go and goes there when let go, so that it asks for the audio once. */
export function SeekBar({ elapsed, total, disabled, levels, loop, notes, onSeek }: SeekBarProps) {
  const [held, setHeld] = useState(false);
  const [dragged, setDragged] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const place = Math.min(dragged ?? elapsed, total ?? Infinity);
  const played = total ? place / total : 0;
  const shown = dragged ?? pointed;

  function letGo(): void {
    setDragged(null);
    setHeld(false);
  }
  function hold(event: PointerEvent<HTMLInputElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld(true);
  }
  function point({ currentTarget, clientX, pointerType }: PointerEvent<HTMLInputElement>): void {
    const { left, width } = currentTarget.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (clientX - left) / width));
    if (pointerType === 'mouse') setPointed(total && share * total);
  }
  function moveByKey(event: KeyboardEvent): void {
    const arrow = (arrows[event.key] ?? 0) * (event.shiftKey ? long : short);
    const step = arrow + (pages[event.key] ?? 0) * long;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onSeek(elapsed + step);
  }

  return (
    <div className={classes.bar}>
      <span className={classes.time}>{formatClock(Math.floor(place))}</span>
      <div className={classes.track} data-waveform={levels !== null || undefined}>
        {levels && total ? (
          <WaveformPicture levels={levels} total={total} played={played} />
        ) : (
          <div className={classes.rail} aria-hidden>
            <div className={classes.fill} style={{ width: `${played * 100}%` }} />
          </div>
        )}
        {total ? <Marks total={total} loop={loop} elapsed={elapsed} notes={notes} /> : null}
        {shown !== null && total && !disabled ? (
          <div aria-hidden className={classes.pointed} style={{ left: `${(shown / total) * 100}%` }}>
            {formatClock(Math.floor(shown))}
          </div>
        ) : null}
        <input
          type="range"
          className={classes.input}
          aria-label="Place in the recording"
          aria-valuetext={placeInWords(place, total)}
          min={0}
          max={total ?? 0}
          step="any"
          value={place}
          disabled={disabled}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            held ? setDragged(valueAsNumber) : onSeek(valueAsNumber)
          }
          onPointerDown={hold}
          onPointerMove={point}
          onPointerLeave={() => setPointed(null)}
          onPointerUp={() => {
            if (dragged !== null) onSeek(dragged);
            letGo();
          }}
          onPointerCancel={letGo}
          onKeyDown={moveByKey}
        />
      </div>
      <span className={classes.time}>{total === null ? '–:––' : formatClock(total)}</span>
    </div>
  );
}

import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { formatClock, formatLength } from '#src/lib/time/format.ts';
import classes from './SeekBar.module.css';

/** Seconds that a key moves by. */
const keySteps: Record<string, number> = {
  ArrowLeft: -5,
  ArrowDown: -5,
  ArrowRight: 5,
  ArrowUp: 5,
  PageDown: -30,
  PageUp: 30,
};

interface SeekBarProps {
  elapsed: number;
  total: number | null;
  disabled: boolean;
  onSeek: (seconds: number) => void;
}

/** The place in a recording. A drag shows where it would go and goes there when let go, so that it asks for the audio once. */
export function SeekBar({ elapsed, total, disabled, onSeek }: SeekBarProps) {
  const [held, setHeld] = useState(false);
  const [dragged, setDragged] = useState<number | null>(null);
  const place = Math.min(dragged ?? elapsed, total ?? Infinity);

  function letGo(): void {
    setDragged(null);
    setHeld(false);
  }
  function hold(event: PointerEvent<HTMLInputElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld(true);
  }
  function moveByKey(event: KeyboardEvent): void {
    const step = keySteps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onSeek(elapsed + step);
  }

  return (
    <div className={classes.bar}>
      <span className={classes.time}>{formatClock(Math.floor(place))}</span>
      <div className={classes.track}>
        <div className={classes.rail} aria-hidden>
          <div className={classes.fill} style={{ width: `${total ? (place / total) * 100 : 0}%` }} />
        </div>
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

/** "1 minute 12 seconds of 3 minutes" */
function placeInWords(place: number, total: number | null): string {
  const words = formatLength(Math.floor(place) * 1000);
  return total === null ? words : `${words} of ${formatLength(total * 1000)}`;
}

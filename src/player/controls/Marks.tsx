import type { Loop } from '#src/player/engine/jumps.ts';
import classes from './Marks.module.css';

interface MarksProps {
  total: number;
  elapsed: number;
  loop: Loop | null;
  /** Seconds at which something is noted. */
  notes: readonly number[];
}

/** What stands in a recording besides its sound: the loop, and notes. */
export function Marks({ total, elapsed, loop, notes }: MarksProps) {
  const percent = (seconds: number) => `${(Math.min(seconds, total) / total) * 100}%`;
  const [from, to] = loop ? ends(loop, elapsed) : [0, 0];
  return (
    <div aria-hidden className={classes.marks}>
      {loop ? (
        <div
          className={classes.loop}
          data-open={loop.to === null || undefined}
          style={{ left: percent(from), width: percent(to - from) }}
        />
      ) : null}
      {notes.map((seconds) => (
        <div key={seconds} className={classes.note} style={{ left: percent(seconds) }} />
      ))}
    </div>
  );
}

/** A loop that has no other end yet reaches to where one is. */
function ends({ from, to }: Loop, elapsed: number): [number, number] {
  const other = to ?? elapsed;
  return from < other ? [from, other] : [other, from];
}

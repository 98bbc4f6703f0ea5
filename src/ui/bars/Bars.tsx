import { type CSSProperties, type ReactNode, useState } from 'react';
import classes from './Bars.module.css';

export interface Bar {
  key: string;
  value: number;
  /** All there is to say of it: "Monday, November 16: 24 calls". */
  label: string;
  /** Below the bar, where it has a name there. */
  tick?: string | undefined;
}

interface BarsProps {
  /** "Calls by day" */
  label: string;
  bars: readonly Bar[];
  /** Above the bars, beside what is said of the one looked at. */
  renderAction?: (bar: Bar) => ReactNode;
}

interface BarsStyle extends CSSProperties {
  '--bars': number;
}

/** Bars side by side. One moves along them as along a slider, by pointer or arrow keys, and reads what each stands for. */
export function Bars({ label, bars, renderAction }: BarsProps) {
  const [looked, setLooked] = useState<number | null>(null);
  const most = Math.max(...bars.map(({ value }) => value));
  const at = Math.min(looked ?? bars.findIndex(({ value }) => value === most), bars.length - 1);
  const bar = bars[at];
  if (!bar) return null;
  const style: BarsStyle = { '--bars': bars.length };
  return (
    <figure className={classes.figure}>
      <div className={classes.top}>
        <figcaption className={classes.caption}>{label}</figcaption>
        {renderAction?.(bar)}
      </div>
      <p aria-hidden className={classes.said}>
        {bar.label}
      </p>
      <div className={classes.chart} style={style}>
        <div aria-hidden className={classes.bars}>
          {bars.map(({ key, value }, index) => (
            <div key={key} className={classes.column} data-looked={index === at || undefined}>
              <div className={classes.bar} style={{ height: `${most > 0 ? (value / most) * 100 : 0}%` }} />
            </div>
          ))}
        </div>
        <input
          type="range"
          className={classes.slider}
          aria-label={label}
          aria-valuetext={bar.label}
          min={0}
          max={bars.length - 1}
          value={at}
          onChange={({ currentTarget }) => setLooked(currentTarget.valueAsNumber)}
        />
      </div>
      <div aria-hidden className={classes.ticks} style={style}>
        {bars.map(({ key, tick }, index) =>
          tick ? (
            <span key={key} style={{ gridColumn: index + 1 }} data-edge={edgeOf(index, bars.length)}>
              {tick}
            </span>
          ) : null,
        )}
      </div>
    </figure>
  );
}

function edgeOf(index: number, count: number): 'start' | 'end' | undefined {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : undefined;
}

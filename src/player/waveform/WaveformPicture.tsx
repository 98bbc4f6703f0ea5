import { useMemo } from 'react';
import { columnsOf, type Levels } from './levels.ts';
import classes from './WaveformPicture.module.css';

interface WaveformPictureProps {
  levels: Levels;
  /** Seconds. */
  total: number;
  /** How much was played, 0 to 1. */
  played: number;
}

const COLUMNS = 260;
/** Of 100: silence is seen as a line. */
const LEAST_HEIGHT = 3;

/** The sound of a recording, as far as it has been read, in the width that there is. */
export function WaveformPicture({ levels, total, played }: WaveformPictureProps) {
  const path = useMemo(() => pathOf(columnsOf(levels, total, COLUMNS)), [levels, total]);
  const picture = (
    <svg viewBox={`0 0 ${COLUMNS} 100`} preserveAspectRatio="none" className={classes.picture}>
      <path d={path} />
    </svg>
  );
  return (
    <div aria-hidden className={classes.waveform} data-waveform={levels.isWhole ? 'whole' : 'part'}>
      {picture}
      <div className={classes.played} style={{ clipPath: `inset(0 ${100 - played * 100}% 0 0)` }}>
        {picture}
      </div>
    </div>
  );
}

/** A bar for each column that is known, a gap between them. */
function pathOf(columns: (number | null)[]): string {
  return columns
    .map((share, x) => {
      if (share === null) return '';
      const height = Math.max(LEAST_HEIGHT, share * 100);
      return `M${x + 0.15} ${((100 - height) / 2).toFixed(1)}h.7v${height.toFixed(1)}h-.7z`;
    })
    .join('');
}

import { useMediaQuery } from '@mantine/hooks';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import { useSession } from '#src/api/useSession.ts';
import { formatDayHeading } from '#src/lib/time/format.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { useNow } from '#src/ui/useNow.ts';
import classes from './CallList.module.css';
import { CallRow, callColumns } from './CallRow.tsx';
import { type CallListRow, dayOver } from './callRows.ts';

/** Pixels; CallList.module.css and CallRow.module.css lay out within them. */
const dayHeight = 36;
const callHeight = { wide: 46, narrow: 88 };

/** Where the list was scrolled to when it was left, for whoever comes back from a call. */
let leftAt = 0;

/** Calls under the headings of their days, the day of the first call in sight always above it. */
export function CallList({ rows }: { rows: CallListRow[] }) {
  const { timeZone } = useSession();
  const today = civilDateOf(useNow(), timeZone);
  const isNarrow = useMediaQuery('(max-width: 63.99em)', false, { getInitialValueInEffect: false });
  const height = isNarrow ? callHeight.narrow : callHeight.wide;
  const comesBack = useNavigationType() === NavigationType.Pop;
  const scroller = useRef<HTMLDivElement>(null);

  // oxlint-disable-next-line react/incompatible-library -- React Compiler is not in use here, and nothing memoizes what this returns
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.is === 'day' ? dayHeight : height),
    initialOffset: comesBack ? leftAt : 0,
    overscan: 5,
    rangeExtractor: (range: Range) =>
      [...new Set([dayOver(rows, range.startIndex), ...defaultRangeExtractor(range)])].toSorted(
        (a, b) => a - b,
      ),
  });
  useEffect(() => virtualizer.measure(), [virtualizer, height, rows]);
  useEffect(() => () => void (leftAt = virtualizer.scrollOffset ?? 0), [virtualizer]);
  const stuck = dayOver(rows, virtualizer.range?.startIndex ?? 0);

  return (
    <div role="table" aria-label="Calls" aria-rowcount={rows.length + 1} className={classes.table}>
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.columns}>
          {callColumns.map(({ label, key, isNumber }) => (
            <div key={key} role="columnheader" data-number={isNumber || undefined}>
              {label}
            </div>
          ))}
        </div>
      </div>
      <div ref={scroller} className={classes.scroller}>
        <div role="rowgroup" className={classes.sizer} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start, size }) => {
            const row = rows[index];
            if (!row) return null;
            const isStuck = index === stuck;
            const place = isStuck ? undefined : { transform: `translateY(${start}px)` };
            return (
              <div
                key={key}
                role="row"
                aria-rowindex={index + 2}
                className={row.is === 'day' ? classes.day : classes.call}
                data-stuck={isStuck || undefined}
                style={{ height: size, ...place }}
              >
                {row.is === 'day' ? (
                  <div role="cell" aria-colspan={callColumns.length}>
                    <h2 className={classes.dayName}>
                      {row.date === null ? 'No known time' : formatDayHeading(row.date, today)}
                      <span className={classes.dayCount}>{row.calls}</span>
                    </h2>
                  </div>
                ) : (
                  <CallRow call={row.call} />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

import { Fragment, type ReactNode } from 'react';
import { headingTop, type Lines, rowTop } from './lines.ts';
import type { RowKey, Virtual } from './useVirtual.ts';
import classes from './VirtualList.module.css';

interface VirtualListProps {
  label: string;
  lines: Lines;
  virtual: Virtual;
  keyOf: (row: number) => RowKey;
  /** A row to render wherever it is, for it has the focus; -1 for none. */
  keptRow: number;
  renderRow: (row: number) => ReactNode;
  renderHeading: (heading: number) => ReactNode;
}

/** A list of any length: only the lines in view and around are there, and the heading above the first of them sticks. */
export function VirtualList({ label, lines, virtual, keyOf, keptRow, ...render }: VirtualListProps) {
  const { scroller, first, stuck, shift, height } = virtual;
  const last = Math.min(virtual.last, lines.rows);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  if (keptRow >= last) rows.push(keptRow);
  else if (keptRow >= 0 && keptRow < first) rows.unshift(keptRow);
  const headings = new Map(
    lines.headings.slice(Math.max(0, stuck)).map((row, at) => [row, Math.max(0, stuck) + at]),
  );

  const heading = (at: number) => (
    <li
      key={`heading ${at}`}
      className={classes.heading}
      data-stuck={at === stuck || undefined}
      style={{
        height: lines.headingHeight,
        ...(at === stuck ? {} : { transform: `translateY(${headingTop(lines, at) - shift}px)` }),
      }}
    >
      {render.renderHeading(at)}
    </li>
  );

  return (
    <div ref={scroller} className={classes.scroller}>
      <ul aria-label={label} className={classes.list} style={{ height }}>
        {stuck >= 0 ? heading(stuck) : null}
        {rows.map((row) => {
          const at = headings.get(row);
          return (
            <Fragment key={keyOf(row)}>
              {at !== undefined && at !== stuck ? heading(at) : null}
              <li
                className={classes.row}
                data-row={keyOf(row)}
                aria-posinset={row + 1}
                aria-setsize={lines.rows}
                style={{
                  height: lines.rowHeight,
                  transform: `translateY(${rowTop(lines, row) - shift}px)`,
                }}
              >
                {render.renderRow(row)}
              </li>
            </Fragment>
          );
        })}
      </ul>
    </div>
  );
}

import type { ReactNode } from 'react';
import { headingOf, headingTop, type Lines, rowTop } from './lines.ts';
import { useShown } from './useShown.ts';
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
  const { scroller } = virtual;
  const { first, last: end, stuck, shift, height } = useShown(virtual);
  const last = Math.min(end, lines.rows);

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
  const shown: ReactNode[] = [];
  const show = (row: number) => {
    const at = headingOf(lines, row);
    if (at > stuck && lines.headings[at] === row) shown.push(heading(at));
    shown.push(
      <li
        key={keyOf(row)}
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
      </li>,
    );
  };
  if (keptRow >= 0 && keptRow < first) show(keptRow);
  for (let row = first; row < last; row += 1) show(row);
  if (keptRow >= last) show(keptRow);

  return (
    <div ref={scroller} className={classes.scroller}>
      <ul aria-label={label} className={classes.list} style={{ height }}>
        {stuck >= 0 ? heading(stuck) : null}
        {shown}
      </ul>
    </div>
  );
}

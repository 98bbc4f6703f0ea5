import type { ToDoRows } from '#src/features/to-dos/useToDoRows.ts';
import { headingTop, rowTop } from '#src/ui/virtual/lines.ts';
import { useShown } from '#src/ui/virtual/useShown.ts';
import type { ListGroups } from './listGroups.ts';
import { shownRows } from './shownRows.ts';
import { ToDoRow } from './ToDoRow.tsx';
import classes from './ToDoTable.module.css';

const columns = [
  ['next', 'Next send'],
  ['to', 'To'],
  ['message', 'Message'],
  ['schedule', 'Schedule'],
  ['last', 'Last sent'],
  ['from', 'Sent by'],
] as const;

interface ToDoTableProps {
  groups: ListGroups;
  rows: ToDoRows;
}

/** The list on a desk: a table of any length, of which only the rows in view and around are there. */
export function ToDoTable({ groups: { entries, headings }, rows }: ToDoTableProps) {
  const { lines, virtual, cursor, onFocus } = rows;
  const { scroller } = virtual;
  const { first, last, shift, height } = useShown(virtual);
  return (
    <div
      role="table"
      aria-label="To Dos, the soonest first"
      aria-rowcount={entries.length + headings.length + 1}
      className={classes.table}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.columns}>
          {columns.map(([column, title]) => (
            <div
              key={column}
              role="columnheader"
              className={classes[column]}
              aria-sort={column === 'next' ? 'ascending' : undefined}
            >
              {title}
            </div>
          ))}
        </div>
      </div>
      <div ref={scroller} role="rowgroup" className={classes.scroller}>
        <div role="presentation" className={classes.lines} style={{ height }}>
          {headings.map(({ label, count, at }, index) =>
            at >= first && at <= last ? (
              <div
                key={label}
                role="row"
                aria-rowindex={at + index + 2}
                className={classes.line}
                style={{
                  height: lines.headingHeight,
                  transform: `translateY(${headingTop(lines, index) - shift}px)`,
                }}
              >
                <div role="cell" aria-colspan={columns.length} className={classes.heading}>
                  {label} <span className={classes.count}>{count}</span>
                </div>
              </div>
            ) : null,
          )}
          {shownRows(first, last, cursor).map((row) => {
            const entry = entries[row];
            return entry ? (
              <ToDoRow
                key={entry.id}
                entry={entry}
                rowIndex={row + headings.filter(({ at }) => at <= row).length + 2}
                style={{
                  height: lines.rowHeight,
                  transform: `translateY(${rowTop(lines, row) - shift}px)`,
                }}
                isCursor={row === cursor}
                onFocus={onFocus}
              />
            ) : null;
          })}
        </div>
      </div>
    </div>
  );
}

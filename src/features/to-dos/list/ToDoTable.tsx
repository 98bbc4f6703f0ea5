import { useRef } from 'react';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import type { ListItem } from './listItems.ts';
import classes from './ToDoTable.module.css';
import { ToDoRow } from './ToDoRow.tsx';
import { useToDoLines } from './useToDoLines.ts';

const heights = { heading: 2.25, toDo: 3.75 };
const columns = ['next', 'to', 'message', 'schedule', 'last', 'from'] as const;
const titles: Record<(typeof columns)[number], string> = {
  next: 'Next send',
  to: 'To',
  message: 'Message',
  schedule: 'Schedule',
  last: 'Last sent',
  from: 'Sent by',
};

export function ToDoTable({ items }: { items: readonly ListItem[] }) {
  const { openId } = useToDosView();
  const scroller = useRef<HTMLDivElement>(null);
  const { virtualizer, cursor, onFocus } = useToDoLines(scroller, items, openId, heights);
  return (
    <div
      role="table"
      aria-label="To Dos, the soonest first"
      aria-rowcount={items.length + 1}
      className={classes.table}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.columns}>
          {columns.map((column) => (
            <div
              key={column}
              role="columnheader"
              className={classes[column]}
              aria-sort={column === 'next' ? 'ascending' : undefined}
            >
              {titles[column]}
            </div>
          ))}
        </div>
      </div>
      <div ref={scroller} role="rowgroup" className={classes.scroller}>
        <div role="presentation" className={classes.lines} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start, size }) => {
            const item = items[index];
            const style = { height: size, transform: `translateY(${start}px)` };
            if (!item) return null;
            return item.is === 'heading' ? (
              <div key={key} role="row" aria-rowindex={index + 2} className={classes.line} style={style}>
                <div role="cell" aria-colspan={columns.length} className={classes.heading}>
                  {item.label} <span className={classes.count}>{item.count}</span>
                </div>
              </div>
            ) : (
              <ToDoRow
                key={key}
                entry={item.entry}
                rowIndex={index + 2}
                style={style}
                isCursor={item.key === cursor}
                onFocus={onFocus}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

import { useRef } from 'react';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import type { ListItem } from './listItems.ts';
import { ToDoCard } from './ToDoCard.tsx';
import classes from './ToDoCards.module.css';
import { useToDoLines } from './useToDoLines.ts';

const heights = { heading: 2.25, toDo: 8 };

/** The list on a phone. */
export function ToDoCards({ items }: { items: readonly ListItem[] }) {
  const { openId } = useToDosView();
  const scroller = useRef<HTMLDivElement>(null);
  const { virtualizer, onFocus } = useToDoLines(scroller, items, openId, heights);
  return (
    <div ref={scroller} className={classes.scroller}>
      <ul
        className={classes.cards}
        aria-label="To Dos, the soonest first"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start, size }) => {
          const item = items[index];
          return item ? (
            <li
              key={key}
              className={classes.line}
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              {item.is === 'heading' ? (
                <h2 className={classes.heading}>
                  {item.label} <span className={classes.count}>{item.count}</span>
                </h2>
              ) : (
                <ToDoCard entry={item.entry} onFocus={onFocus} />
              )}
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}

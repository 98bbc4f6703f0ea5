import type { ToDoRows } from '#src/features/to-dos/useToDoRows.ts';
import { VirtualList } from '#src/ui/virtual/VirtualList.tsx';
import type { ListGroups } from './listGroups.ts';
import { ToDoCard } from './ToDoCard.tsx';
import classes from './ToDoCards.module.css';

interface ToDoCardsProps {
  groups: ListGroups;
  rows: ToDoRows;
}

/** The list on a phone. */
export function ToDoCards({ groups: { entries, headings }, rows }: ToDoCardsProps) {
  const { lines, virtual, keyOf, cursor, onFocus } = rows;
  return (
    <VirtualList
      label="To Dos, the soonest first"
      lines={lines}
      virtual={virtual}
      keyOf={keyOf}
      keptRow={cursor}
      renderHeading={(at) => (
        <h2 className={classes.heading}>
          {headings[at]?.label} <span className={classes.count}>{headings[at]?.count}</span>
        </h2>
      )}
      renderRow={(row) => {
        const entry = entries[row];
        return entry ? <ToDoCard entry={entry} onFocus={onFocus} /> : null;
      }}
    />
  );
}

import { useMemo } from 'react';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import { listItems } from './listItems.ts';
import { ToDoCards } from './ToDoCards.tsx';
import { ToDoTable } from './ToDoTable.tsx';

/** The To Dos by the day of their next send. */
export function ToDoList() {
  const { entries, now, timeZone, isPhone } = useToDosView();
  const items = useMemo(() => listItems(entries, now, timeZone), [entries, now, timeZone]);
  return isPhone ? <ToDoCards items={items} /> : <ToDoTable items={items} />;
}

import { useMemo } from 'react';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import { useToDoRows } from '#src/features/to-dos/useToDoRows.ts';
import { listGroups } from './listGroups.ts';
import { useScrollToOpen } from '#src/ui/virtual/useScrollToOpen.ts';
import { ToDoCards } from './ToDoCards.tsx';
import { ToDoTable } from './ToDoTable.tsx';

const cardHeights = { heading: 2.25, row: 8 };
const rowHeights = { heading: 2.25, row: 4 };

/** The To Dos by the day of their next send. */
export function ToDoList() {
  const { entries, openId, narrowing, now, timeZone, isPhone } = useToDosView();
  const groups = useMemo(() => listGroups(entries, now, timeZone), [entries, now, timeZone]);
  const keys = useMemo(() => groups.entries.map(({ id }) => id), [groups]);
  const headings = useMemo(() => groups.headings.map(({ at }) => at), [groups]);
  const rows = useToDoRows({
    keys,
    headings,
    heights: isPhone ? cardHeights : rowHeights,
    openKey: openId,
    noun: 'To Do',
    listKey: narrowing,
  });

  const openRow = openId === null ? -1 : keys.indexOf(openId);
  useScrollToOpen(rows.virtual, openId, openRow);

  return isPhone ? <ToDoCards groups={groups} rows={rows} /> : <ToDoTable groups={groups} rows={rows} />;
}

import { memo, useCallback, useMemo, useState } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { useRows } from '#src/features/messages/engine/useRows.ts';
import type { InboxList } from '#src/features/messages/inboxList.ts';
import { useSeen } from '#src/features/messages/seen/useSeen.ts';
import { useListLinks } from '#src/features/messages/useListLinks.ts';
import type { SelectionState } from '#src/features/messages/selection/useSelection.ts';
import { paths } from '#src/lib/paths.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { useIsPhone } from '#src/ui/useIsPhone.ts';
import { useKept } from '#src/ui/useKept.ts';
import { useListCursor } from '#src/ui/virtual/useListCursor.ts';
import { useScrollToOpen } from '#src/ui/virtual/useScrollToOpen.ts';
import { type RowKey, useVirtual } from '#src/ui/virtual/useVirtual.ts';
import { VirtualList } from '#src/ui/virtual/VirtualList.tsx';
import { keptDensity } from './density.ts';
import { lineHeights } from './lineHeights.ts';
import { ListHeading } from './ListHeading.tsx';
import classes from './MessageList.module.css';
import { MessageRow } from './MessageRow.tsx';
import { NewMessages } from './NewMessages.tsx';
import { useRowKeys } from './useRowKeys.ts';

export interface MessageListProps {
  list: InboxList;
  /** Another view is another list, which starts at its top. */
  listKey: string;
  /** Whether the newest stand at the top. */
  isNewestFirst: boolean;
  openId: number | null;
  today: CivilDate;
  selection: SelectionState;
  onOpen: (id: number) => void;
}

/** A list of any length, with the days or callers as headings. */
export const MessageList = memo(function MessageList(props: MessageListProps) {
  const { list, listKey, isNewestFirst, openId, today, selection, onOpen } = props;
  const { ids, times, headings } = list;
  const { timeZone } = useSession();
  const [density] = useKept(keptDensity);
  const isPhone = useIsPhone();
  const { markOf } = useSeen();

  const lines = useMemo(
    () => ({ rows: ids.length, headings: headings.map(({ at }) => at), ...lineHeights(density, isPhone) }),
    [ids, headings, density, isPhone],
  );
  const keyOf = useCallback((row: number) => ids[row] ?? -1, [ids]);
  const rowOf = useCallback((key: RowKey) => ids.indexOf(Number(key)), [ids]);
  const isHeld = (): boolean => virtual.scroller.current?.matches(':hover, :focus-within') ?? false;
  const newest = list.taken?.last ?? 0;
  const [seen, setSeen] = useState(newest);
  const onTop = useCallback(() => setSeen(newest), [newest]);
  const virtual = useVirtual({ lines, keyOf, rowOf, listKey, isHeld, onTop });
  const cursor = useListCursor({
    virtual,
    rows: ids.length,
    keyOf,
    rowOf,
    openKey: openId,
    onOpen: (key) => onOpen(Number(key)),
    noun: 'message',
    group: 'Messages',
  });
  useRowKeys({ ids, cursor, selection, markOf, scroller: virtual.scroller });
  const rowOfId = useRows(list, virtual.shown);
  const { hrefOf, follow } = useListLinks();

  const openRow = openId === null ? -1 : ids.indexOf(openId);
  useScrollToOpen(virtual, openId, openRow);

  const withDay = useMemo(() => !headings.some((heading) => 'day' in heading), [headings]);
  const { toggle, extendTo } = selection;
  const onSelect = useCallback(
    (id: number, isRange: boolean) => (isRange ? extendTo(id) : toggle(id)),
    [toggle, extendTo],
  );
  return (
    <div className={classes.frame} data-density={density} data-selecting={selection.isOn || undefined}>
      {isNewestFirst ? <NewMessages times={times} newest={newest} seen={seen} virtual={virtual} /> : null}
      <VirtualList
        label="Messages"
        lines={lines}
        virtual={virtual}
        keyOf={keyOf}
        keptRow={cursor.row}
        renderHeading={(heading) => <ListHeading heading={headings[heading]} today={today} />}
        renderRow={(row) => {
          const id = keyOf(row);
          return (
            <MessageRow
              id={id}
              row={rowOfId(id)}
              href={hrefOf(paths.message(id))}
              isOpen={id === openId}
              isCursor={row === cursor.row}
              isSelected={selection.has(id)}
              mark={markOf(id)}
              typed={list.text}
              timeZone={timeZone}
              withDay={withDay}
              onFollow={follow}
              onFocus={cursor.onFocus}
              onSelect={onSelect}
            />
          );
        }}
      />
    </div>
  );
});

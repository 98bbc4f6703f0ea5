import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo } from 'react';
import { useSession } from '#src/api/useSession.ts';
import type { Call } from '#src/features/recordings/list/calls/call.ts';
import { daysOver } from '#src/features/recordings/list/calls/daysOver.ts';
import type { CallSort } from '#src/features/recordings/list/calls/sortCalls.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { trackOf } from '#src/player/playerState.ts';
import { usePlayOrPause } from '#src/player/usePlayer.ts';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import { useListCursor } from '#src/ui/virtual/useListCursor.ts';
import { type RowKey, useVirtual } from '#src/ui/virtual/useVirtual.ts';
import { VirtualList } from '#src/ui/virtual/VirtualList.tsx';
import { CallColumns } from './CallColumns.tsx';
import { CallRow } from './CallRow.tsx';
import classes from './CallTable.module.css';
import { DayHeading } from './DayHeading.tsx';
import { useComeBack } from './useComeBack.ts';

/** Pixels; CallTable.module.css lays out within them. */
const headingHeight = 36;
const rowHeights = { wide: 46, narrow: 88 };
const group = 'Recordings';

interface CallTableProps {
  /** In the order of `sort`. */
  calls: readonly Call[];
  /** What was searched for. */
  text: string;
  listened: ReadonlySet<number>;
  sort: CallSort;
  today: CivilDate;
  onSort: (sort: CallSort) => void;
}

/** The calls in columns, or on a phone in cards; in order of time, under their days. */
export function CallTable({ calls, text, listened, sort, today, onSort }: CallTableProps) {
  const { timeZone } = useSession();
  const isNarrow = useMediaQuery('(max-width: 74.99em)', false, { getInitialValueInEffect: false });
  const isByTime = sort.by === 'when';
  const days = useMemo(() => (isByTime ? daysOver(calls, timeZone) : []), [calls, isByTime, timeZone]);
  const lines = useMemo(
    () => ({
      rows: calls.length,
      headings: days.map(({ at }) => at),
      rowHeight: isNarrow ? rowHeights.narrow : rowHeights.wide,
      headingHeight: isByTime ? headingHeight : 0,
    }),
    [calls, days, isByTime, isNarrow],
  );
  const rowOfId = useMemo(() => new Map(calls.map(({ recording }, row) => [recording.id, row])), [calls]);
  const keyOf = useCallback((row: number): RowKey => calls[row]?.recording.id ?? -row - 1, [calls]);
  const rowOf = useCallback((key: RowKey) => rowOfId.get(Number(key)) ?? -1, [rowOfId]);
  const listKey = `${sort.by} ${sort.descending}`;
  const virtual = useVirtual({ lines, keyOf, rowOf, listKey, isHeld: () => false });
  const { row: leftRow, onFocus: noteRow } = useComeBack(virtual.scroller);
  const cursor = useListCursor({
    virtual,
    rows: calls.length,
    keyOf,
    rowOf,
    openKey: null,
    startKey: leftRow,
    noun: 'call',
    group,
  });

  const { onFocus: moveCursor } = cursor;
  const onFocus = useCallback(
    (id: number) => {
      noteRow(id);
      moveCursor(id);
    },
    [noteRow, moveCursor],
  );

  const queue = useMemo(() => calls.flatMap(({ recording }) => trackOf(recording) ?? []), [calls]);
  const playOrPause = usePlayOrPause();
  const underCursor = () => {
    const call = calls[cursor.row];
    return call ? trackOf(call.recording) : null;
  };
  useShortcuts([
    { label: 'Open the call', group, keys: ['Enter'] },
    {
      label: 'Play or pause the call',
      group,
      keys: ['p'],
      keysOnly: true,
      when: () => underCursor() !== null,
      run: () => {
        const track = underCursor();
        if (track) playOrPause(track, { queue });
      },
    },
  ]);

  return (
    <div className={classes.table} data-dated={!isByTime || undefined}>
      <CallColumns sort={sort} onSort={onSort} />
      <div className={classes.list}>
        <VirtualList
          label="Calls"
          lines={lines}
          virtual={virtual}
          keyOf={keyOf}
          keptRow={cursor.row}
          renderRow={(row) => {
            const call = calls[row];
            return call ? (
              <CallRow
                call={call}
                today={isByTime ? null : today}
                timeZone={timeZone}
                text={text}
                isListened={listened.has(call.recording.id)}
                isCursor={row === cursor.row}
                queue={queue}
                onFocus={onFocus}
              />
            ) : null;
          }}
          renderHeading={(at) => <DayHeading day={days[at]} today={today} />}
        />
      </div>
    </div>
  );
}

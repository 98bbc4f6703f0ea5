import type { RefObject } from 'react';
import { markSeen, markUnseen, type Seen } from '#src/features/messages/seen/useSeen.ts';
import type { SelectionState } from '#src/features/messages/selection/useSelection.ts';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import type { ListCursor } from '#src/ui/virtual/useListCursor.ts';

interface RowKeysOptions {
  ids: Float64Array;
  cursor: ListCursor;
  selection: SelectionState;
  markOf: Seen['markOf'];
  scroller: RefObject<HTMLElement | null>;
}

/** What the keys do with the message that they are at, or with those that are selected. */
export function useRowKeys({ ids, cursor, selection, markOf, scroller }: RowKeysOptions): void {
  const at = ids[cursor.row];
  const isThere = () =>
    at !== undefined && (scroller.current?.checkVisibility({ visibilityProperty: true }) ?? false);
  const chosen = () => (selection.ids.length > 0 ? [...selection.ids] : at === undefined ? [] : [at]);
  const extend = (step: number) => {
    if (at === undefined) return;
    if (selection.ids.length === 0) selection.toggle(at);
    const next = ids[Math.min(Math.max(cursor.row + step, 0), ids.length - 1)];
    if (next !== undefined) selection.extendTo(next);
    cursor.move(step);
  };
  const here = { group: 'Messages', when: isThere };
  useShortcuts([
    { ...here, label: 'Open the message', keys: ['Enter'] },
    {
      ...here,
      label: 'Mark as seen, or as not seen',
      keys: ['u'],
      run: () => (chosen().every((id) => markOf(id) === true) ? markUnseen(chosen()) : markSeen(chosen())),
    },
    {
      ...here,
      label: 'Mark as seen, and go on',
      keys: ['e'],
      run: () => {
        markSeen(chosen());
        if (selection.ids.length === 0) cursor.move(1);
      },
    },
    {
      ...here,
      label: 'Select',
      keys: ['x'],
      keysOnly: true,
      run: () => at !== undefined && selection.toggle(at),
    },
    {
      ...here,
      label: 'Select up to here',
      keys: ['Shift+x'],
      keysOnly: true,
      run: () => at !== undefined && selection.extendTo(at),
    },
    {
      ...here,
      label: 'Select the next one too',
      keys: ['Shift+ArrowDown'],
      keysOnly: true,
      repeats: true,
      run: () => extend(1),
    },
    {
      ...here,
      label: 'Select the previous one too',
      keys: ['Shift+ArrowUp'],
      keysOnly: true,
      repeats: true,
      run: () => extend(-1),
    },
    {
      label: 'Select all that are shown',
      group: 'Messages',
      when: () => ids.length > 0,
      run: selection.selectAll,
    },
  ]);
}

import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import type { RowKey, Virtual } from './useVirtual.ts';

interface CursorOptions {
  virtual: Virtual;
  rows: number;
  keyOf: (row: number) => RowKey;
  rowOf: (key: RowKey) => number;
  /** The row that is open beside the list, or null. */
  openKey: RowKey | null;
  /** The row that gets the focus when the list appears, where the list holds it and the focus is nowhere else. */
  startKey?: RowKey | null;
  /** Where it is given, and a row is open beside the list, j and k open the next one. */
  onOpen?: (key: RowKey) => void;
  /** What the rows are: "message". */
  noun: string;
  /** Under which heading the keys are listed. */
  group: string;
}

export interface ListCursor {
  /** The row that the Tab key reaches, and the keys go on from: the one that had the focus last, else the open one, else the first; -1 for none. */
  row: number;
  /** To be told of each row that gets the focus, however it got it. */
  onFocus: (key: RowKey) => void;
  /** Moves the focus by rows. */
  move: (step: number) => void;
}

/** Moves the focus among a list's rows by j and k from anywhere, by arrows, Home and End while it is in the list or nowhere. */
export function useListCursor(options: CursorOptions): ListCursor {
  const { virtual, rows, keyOf, rowOf, openKey, startKey = null, onOpen, noun, group } = options;
  const { scroller, scrollToRow } = virtual;
  const [moved, setMoved] = useState<{ to: RowKey; openKey: RowKey | null } | null>(
    startKey === null ? null : { to: startKey, openKey },
  );
  const focusIsDue = useRef(false);
  // A move counts until another row is opened: then that one is where the keys go on from.
  const wanted = moved && moved.openKey === openKey ? moved.to : openKey;
  const found = wanted === null ? -1 : rowOf(wanted);
  const row = found === -1 && rows > 0 ? 0 : found;

  const focusAt = (to: number) => {
    if (rows === 0) return;
    const target = Math.min(Math.max(to, 0), rows - 1);
    scrollToRow(target);
    if (target === row) return focusRow(scroller.current, keyOf(target));
    focusIsDue.current = true;
    setMoved({ to: keyOf(target), openKey });
  };
  const move = (step: number) => {
    const hasBegun = openKey !== null || scroller.current?.contains(document.activeElement);
    focusAt(row + (hasBegun ? step : 0));
  };

  const step = (by: number) => {
    if (openKey === null || !onOpen) return move(by);
    const to = Math.min(Math.max(rowOf(openKey) + by, 0), rows - 1);
    focusIsDue.current = scroller.current?.contains(document.activeElement) ?? false;
    if (rows > 0) onOpen(keyOf(to));
  };

  useLayoutEffect(() => {
    if (focusIsDue.current && row !== -1) focusRow(scroller.current, keyOf(row));
    focusIsDue.current = false;
  }, [row, keyOf, scroller]);

  useLayoutEffect(() => {
    if (startKey !== null && isAround(scroller.current)) focusRow(scroller.current, startKey);
    // oxlint-disable-next-line react/exhaustive-deps -- only when the list appears
  }, []);

  const isThere = () => isShown(scroller.current);
  const isHere = () => {
    const { current } = scroller;
    return isThere() && (isAround(current) || (current?.contains(document.activeElement) ?? false));
  };
  const keys = { group, repeats: true, keysOnly: true };
  useShortcuts([
    { ...keys, label: `Next ${noun}`, keys: ['j'], run: () => step(1), when: isThere },
    { ...keys, label: `Previous ${noun}`, keys: ['k'], run: () => step(-1), when: isThere },
    { ...keys, label: `Next ${noun}`, keys: ['ArrowDown'], run: () => move(1), when: isHere },
    { ...keys, label: `Previous ${noun}`, keys: ['ArrowUp'], run: () => move(-1), when: isHere },
    { ...keys, label: `First ${noun}`, keys: ['Home'], run: () => focusAt(0), when: isHere },
    { ...keys, label: `Last ${noun}`, keys: ['End'], run: () => focusAt(rows - 1), when: isHere },
  ]);

  const onFocus = useCallback((key: RowKey) => setMoved({ to: key, openKey }), [openKey]);
  return { row, onFocus, move };
}

/** Gives the focus to a row of a list, where it is rendered. */
export function focusRow(list: HTMLElement | null, key: RowKey): void {
  const row = list?.querySelector(`[data-row="${CSS.escape(String(key))}"]`);
  row?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
}

/** Whether the focus is nowhere in particular: on the body or the page, with the list in it. */
function isAround(list: HTMLElement | null): boolean {
  return list !== null && (document.activeElement?.contains(list) ?? false);
}

/** False on a phone's screen of the detail, below which the list waits. */
function isShown(list: HTMLElement | null): boolean {
  return list?.checkVisibility({ visibilityProperty: true }) ?? false;
}

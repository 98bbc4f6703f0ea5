import { useMemo, useState } from 'react';
import { useListCursor } from '#src/ui/virtual/useListCursor.ts';
import type { Lines } from '#src/ui/virtual/lines.ts';
import { type RowKey, useVirtual, type Virtual } from '#src/ui/virtual/useVirtual.ts';

interface RowsOptions {
  /** Each row's key, and the rows that a heading stands above: the same objects until the list changes. */
  keys: readonly RowKey[];
  headings: readonly number[];
  /** In rem: they grow with the size of letters that a person has set. */
  heights: { heading: number; row: number };
  openKey: RowKey | null;
  noun: string;
  /** A list of another key starts at its top. */
  listKey: string;
}

export interface ToDoRows {
  lines: Lines;
  virtual: Virtual;
  keyOf: (row: number) => RowKey;
  /** The row that the Tab key reaches; -1 for none. */
  cursor: number;
  /** To be told of each row that gets the focus. */
  onFocus: (key: RowKey) => void;
}

const never = () => false;

/** A list of any length, among whose rows the keys move. */
export function useToDoRows({ keys, headings, heights, openKey, noun, listKey }: RowsOptions): ToDoRows {
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const lines = useMemo(
    (): Lines => ({
      rows: keys.length,
      headings,
      rowHeight: heights.row * rem,
      headingHeight: heights.heading * rem,
    }),
    [keys, headings, heights, rem],
  );
  const keyOf = useMemo(() => (row: number) => keys[row] ?? row, [keys]);
  const rowOf = useMemo(() => {
    const places = new Map(keys.map((key, row) => [key, row]));
    return (key: RowKey) => places.get(key) ?? -1;
  }, [keys]);
  const virtual = useVirtual({ lines, keyOf, rowOf, listKey, isHeld: never });
  const options = { virtual, rows: keys.length, keyOf, rowOf, openKey, noun, group: 'To Dos' };
  const { row: cursor, onFocus } = useListCursor(options);
  return { lines, virtual, keyOf, cursor, onFocus };
}

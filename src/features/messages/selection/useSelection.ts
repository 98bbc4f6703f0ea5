import { useCallback, useMemo, useState } from 'react';
import { nothingSelected, selectedOf, type Selection, withRangeTo, withToggled } from './selection.ts';

export interface SelectionState {
  /** Those selected, in the list's order. */
  ids: Float64Array;
  /** Something is selected, or about to be. */
  isOn: boolean;
  /** Shows the boxes to select by, before anything is. */
  begin: () => void;
  has: (id: number) => boolean;
  toggle: (id: number) => void;
  /** Selects everything between the one selected last and this one. */
  extendTo: (id: number) => void;
  selectAll: () => void;
  clear: () => void;
}

/** Which messages of a list are selected. They stay so while others come in. */
export function useSelection(list: Float64Array): SelectionState {
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const [hasBegun, setBegun] = useState(false);
  const toggle = useCallback((id: number) => setSelection((before) => withToggled(before, id)), []);
  const extendTo = useCallback(
    (id: number) => setSelection((before) => withRangeTo(before, id, list)),
    [list],
  );
  const begin = useCallback(() => setBegun(true), []);
  const clear = useCallback(() => {
    setSelection(nothingSelected);
    setBegun(false);
  }, []);
  const ids = useMemo(() => selectedOf(selection, list), [selection, list]);
  // The list is rendered anew only when something of it has changed: not while one types.
  return useMemo(
    () => ({
      ids,
      isOn: hasBegun || ids.length > 0,
      begin,
      has: (id) => selection.ids.has(id),
      toggle,
      extendTo,
      selectAll: () => setSelection({ ids: new Set(list), anchor: null }),
      clear,
    }),
    [ids, hasBegun, begin, selection, toggle, extendTo, list, clear],
  );
}

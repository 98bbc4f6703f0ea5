import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import type { RowKey } from '#src/ui/virtual/useVirtual.ts';

/** How the list was left for a call: where it was scrolled to, and the row that had the focus last. */
let left: { scrollTop: number; row: RowKey | null } = { scrollTop: 0, row: null };

interface ComeBack {
  /** The row that the list was left from, for whoever comes back; null for everyone else. */
  row: RowKey | null;
  /** To be told of each row that gets the focus. */
  onFocus: (row: RowKey) => void;
}

/** Puts the list where it was left, for whoever comes back from a call. */
export function useComeBack(scroller: RefObject<HTMLElement | null>): ComeBack {
  const comesBack = useNavigationType() === NavigationType.Pop;
  const [row] = useState(comesBack ? left.row : null);
  useLayoutEffect(() => {
    if (comesBack && scroller.current) scroller.current.scrollTop = left.scrollTop;
    left = { scrollTop: 0, row };
    // oxlint-disable-next-line react/exhaustive-deps -- only when the list appears
  }, []);
  useEffect(() => {
    const list = scroller.current;
    const note = () => void (left.scrollTop = list?.scrollTop ?? 0);
    list?.addEventListener('scroll', note, { passive: true });
    return () => list?.removeEventListener('scroll', note);
  }, [scroller]);
  const onFocus = useCallback((focused: RowKey) => void (left.row = focused), []);
  return { row, onFocus };
}

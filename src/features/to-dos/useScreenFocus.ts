import { type RefObject, useEffect, useRef } from 'react';
import { focusRow } from '#src/ui/virtual/useListCursor.ts';

/**
 * Takes the focus along where the list and the To Do are separate screens: to the To Do when one is opened, back to its
 * row when it is left. Side by side, the focus stays where it is.
 */
export function useScreenFocus(
  openId: string | undefined,
  isApart: boolean,
): [main: RefObject<HTMLDivElement | null>, detail: RefObject<HTMLElement | null>] {
  const main = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  const left = useRef<string>(undefined);
  useEffect(() => {
    if (isApart && openId !== undefined) detail.current?.focus({ preventScroll: true });
    if (isApart && openId === undefined && left.current !== undefined) focusRow(main.current, left.current);
    left.current = openId;
  }, [openId, isApart]);
  return [main, detail];
}

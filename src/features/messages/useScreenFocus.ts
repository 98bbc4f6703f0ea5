import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus along where the list and the message are separate screens: to the message when one is opened, back to
 * its row when it is left. Side by side, the focus stays where it is.
 */
export function useScreenFocus(
  openId: number | null,
): [list: RefObject<HTMLElement | null>, detail: RefObject<HTMLElement | null>] {
  const list = useRef<HTMLElement>(null);
  const detail = useRef<HTMLElement>(null);
  const left = useRef<number>(null);
  useEffect(() => {
    const isShown = (screen: HTMLElement | null) => screen?.checkVisibility({ visibilityProperty: true });
    if (openId !== null && !isShown(list.current)) detail.current?.focus({ preventScroll: true });
    if (openId === null && left.current !== null && !isShown(detail.current)) {
      const row = list.current?.querySelector<HTMLElement>(`[data-row="${left.current}"] a`);
      row?.focus({ preventScroll: true });
    }
    left.current = openId;
  }, [openId]);
  return [list, detail];
}

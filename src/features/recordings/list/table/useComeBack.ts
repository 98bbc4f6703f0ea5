import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { NavigationType, useNavigationType } from 'react-router';

/** Where the list was scrolled to when it was left for a call. */
let leftAt = 0;

/** Puts the list where it was left, for whoever comes back from a call. */
export function useComeBack(scroller: RefObject<HTMLElement | null>): void {
  const comesBack = useNavigationType() === NavigationType.Pop;
  useLayoutEffect(() => {
    if (comesBack && scroller.current) scroller.current.scrollTop = leftAt;
    leftAt = 0;
    // oxlint-disable-next-line react/exhaustive-deps -- only when the list appears
  }, []);
  useEffect(() => {
    const list = scroller.current;
    const note = () => void (leftAt = list?.scrollTop ?? 0);
    list?.addEventListener('scroll', note, { passive: true });
    return () => list?.removeEventListener('scroll', note);
  }, [scroller]);
}

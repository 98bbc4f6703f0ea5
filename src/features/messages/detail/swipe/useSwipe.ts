import { type RefObject, useEffect, useRef } from 'react';
import { mayStartSwipe, readSwipe, sidewaysWay, type Touch } from './readSwipe.ts';

interface SwipeTargets {
  /** Null where there is nothing in that direction. */
  onLeft: (() => void) | null;
  onRight: (() => void) | null;
}

/**
 * Swipes of a finger, not of a mouse. Scrolling stays the browser's (`touch-action: pan-y`), and so do its own gestures at the
 * edges, a second finger, a selection of text and whatever moves sideways by itself.
 */
export function useSwipe(element: RefObject<HTMLElement | null>, targets: SwipeTargets): void {
  const latest = useRef(targets);
  useEffect(() => {
    latest.current = targets;
  });
  useEffect(() => {
    const surface = element.current;
    if (!surface) return;
    let from: Touch | null = null;
    const stop = new AbortController();
    const end = () => {
      from = null;
      surface.style.removeProperty('--swipe');
    };
    const listen = (
      type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
      run: (event: PointerEvent) => void,
    ) => surface.addEventListener(type, run, { signal: stop.signal });

    listen('pointerdown', (event) => {
      const start = touchOf(event);
      const isOurs = event.isPrimary && !movesItself(event.target) && getSelection()?.isCollapsed !== false;
      if (event.pointerType !== 'touch' || !isOurs || !mayStartSwipe(start, window.innerWidth)) return end();
      from = start;
    });
    listen('pointermove', (event) => {
      if (!from || !event.isPrimary) return;
      if (getSelection()?.isCollapsed === false) return end();
      const way = sidewaysWay(from, touchOf(event));
      const leads = way < 0 ? latest.current.onLeft : latest.current.onRight;
      // With nothing in that direction it gives a little, and comes back.
      surface.style.setProperty('--swipe', `${leads ? way : way / 6}px`);
    });
    listen('pointerup', (event) => {
      const swipe = from && event.isPrimary ? readSwipe(from, touchOf(event), window.innerWidth) : null;
      end();
      if (swipe === 'left') latest.current.onLeft?.();
      if (swipe === 'right') latest.current.onRight?.();
    });
    listen('pointercancel', end);
    return () => stop.abort();
  }, [element]);
}

function touchOf({ clientX, clientY, timeStamp }: PointerEvent): Touch {
  return { x: clientX, y: clientY, at: timeStamp };
}

function movesItself(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, [role=slider], canvas, [data-own-touch]') !== null
  );
}

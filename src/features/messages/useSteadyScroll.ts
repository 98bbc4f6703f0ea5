import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';

type Key = string | number | bigint;

/** Keeps the line at the top of the view where it is when others come in above it. At the list's top they may push it down. */
export function useSteadyScroll(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  indexOf: ReadonlyMap<Key, number>,
) {
  const top = useRef<{ key: Key; start: number }>(null);
  useLayoutEffect(() => {
    const { scrollElement } = virtualizer;
    if (!scrollElement) return;
    const index = top.current ? indexOf.get(top.current.key) : undefined;
    const start = index === undefined ? undefined : virtualizer.measurementsCache[index]?.start;
    const shift = top.current && start !== undefined ? start - top.current.start : 0;
    if (shift !== 0 && scrollElement.scrollTop > 0)
      scrollElement.scrollBy({ top: shift, behavior: 'instant' });
    top.current = virtualizer.getVirtualItemForOffset(scrollElement.scrollTop) ?? null;
  });
}

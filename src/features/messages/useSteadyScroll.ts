import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';

/** Keeps the line at the top of the view where it is when others come in above it. At the list's top they may push it down. */
export function useSteadyScroll(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  lineOf: (id: number) => number | undefined,
) {
  const top = useRef<{ key: string | number | bigint; start: number }>(null);
  useLayoutEffect(() => {
    const { scrollElement } = virtualizer;
    if (!scrollElement) return;
    const index = typeof top.current?.key === 'number' ? lineOf(top.current.key) : undefined;
    const start = index === undefined ? undefined : virtualizer.measurementsCache[index]?.start;
    const shift = top.current && start !== undefined ? start - top.current.start : 0;
    if (shift !== 0 && scrollElement.scrollTop > 0)
      scrollElement.scrollBy({ top: shift, behavior: 'instant' });
    top.current = virtualizer.getVirtualItemForOffset(scrollElement.scrollTop) ?? null;
  });
}

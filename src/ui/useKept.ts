import { useSyncExternalStore } from 'react';
import type { Kept } from '#src/lib/kept/kept.ts';

/** What the browser keeps, and the way to change it; false from it where the browser would not keep it. */
export function useKept<T>(kept: Kept<T>): [T, (value: T) => boolean] {
  return [useSyncExternalStore(kept.subscribe, kept.get), kept.set];
}

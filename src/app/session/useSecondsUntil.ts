import { useSyncExternalStore } from 'react';
import { onEachSecond } from './onEachSecond.ts';

/** Whole seconds until an instant, rounded up; 0 once it has come. The component is rendered again with each. */
export function useSecondsUntil(instant: number): number {
  return useSyncExternalStore(onEachSecond, () => Math.max(0, Math.ceil((instant - Date.now()) / 1000)));
}

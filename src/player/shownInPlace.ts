import { useLayoutEffect, useSyncExternalStore } from 'react';
import { createStore } from './engine/createStore.ts';

/** How many players stand on the page itself for the recording that is loaded. */
const store = createStore({ players: 0 });

function add(count: 1 | -1): void {
  store.set({ players: store.get().players + count });
}

/** To be told by the player in place for as long as it shows the recording that is loaded. */
export function useShownInPlace(isShown: boolean): void {
  // Before the page is painted, else the dock would be seen for a moment.
  useLayoutEffect(() => {
    if (!isShown) return;
    add(1);
    return () => add(-1);
  }, [isShown]);
}

/** Whether the recording that is loaded has its player on the page itself. */
export function useIsInPlace(): boolean {
  return useSyncExternalStore(store.subscribe, () => store.get().players > 0);
}

import { useSyncExternalStore } from 'react';

/** Which of the two is open above the page: the palette, or the list of keys. */
type Overlay = 'palette' | 'keys' | null;

let open: Overlay = null;
const listeners = new Set<() => void>();

/** Opens one of them, from wherever it is asked for. */
export function openOverlay(overlay: Overlay): void {
  open = overlay;
  for (const listener of listeners) listener();
}

export function useOverlay(): Overlay {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}

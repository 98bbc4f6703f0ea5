import { useSyncExternalStore } from 'react';

/** Whether the browser believes that there is a network. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(onNetworkChange, () => navigator.onLine);
}

function onNetworkChange(callBack: () => void): () => void {
  const stop = new AbortController();
  window.addEventListener('online', callBack, { signal: stop.signal });
  window.addEventListener('offline', callBack, { signal: stop.signal });
  return () => stop.abort();
}

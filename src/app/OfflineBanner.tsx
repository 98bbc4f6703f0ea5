import { useSyncExternalStore } from 'react';
import { Bar } from './Bar.tsx';

function onNetworkChange(callBack: () => void): () => void {
  const stop = new AbortController();
  window.addEventListener('online', callBack, { signal: stop.signal });
  window.addEventListener('offline', callBack, { signal: stop.signal });
  return () => stop.abort();
}

export function OfflineBanner() {
  const isOnline = useSyncExternalStore(onNetworkChange, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <Bar role="status">
      You are offline. What was loaded can be read, and nothing is sent until you are back and send it
      yourself.
    </Bar>
  );
}

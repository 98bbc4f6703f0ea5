import { useSyncExternalStore } from 'react';

const MS_A_MINUTE = 60_000;

const currentMinute = () => Math.floor(Date.now() / MS_A_MINUTE) * MS_A_MINUTE;

/** Calls back at each full minute, and when the page is shown again: timers rest while a laptop sleeps. */
function onEachMinute(callBack: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        callBack();
        wait();
      },
      currentMinute() + MS_A_MINUTE - Date.now(),
    );
  };
  wait();
  document.addEventListener('visibilitychange', callBack);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', callBack);
  };
}

/** The current minute in milliseconds since 1970 UTC; the component is rendered again at each new one. */
export function useNow(): number {
  return useSyncExternalStore(onEachMinute, currentMinute);
}

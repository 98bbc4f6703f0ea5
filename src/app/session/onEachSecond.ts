/** Calls back once a second; gives how to stop. For `useSyncExternalStore` over the clock. */
export function onEachSecond(callBack: () => void): () => void {
  const timer = setInterval(callBack, 1000);
  return () => clearInterval(timer);
}

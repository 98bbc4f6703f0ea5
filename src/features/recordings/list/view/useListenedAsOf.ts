import { useState } from 'react';
import { useListened } from '#src/player/listened/useListened.ts';

/**
 * What was listened to, as it is, and as it was when `occasion` came about: a filter goes by that, so that no call leaves the list
 * while one listens to it.
 */
export function useListenedAsOf(occasion: string): {
  listened: ReadonlySet<number>;
  before: ReadonlySet<number>;
} {
  const listened = useListened();
  const [kept, setKept] = useState({ occasion, before: listened });
  if (kept.occasion !== occasion) setKept({ occasion, before: listened });
  return { listened, before: kept.before };
}

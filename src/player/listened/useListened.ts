import { useMemo } from 'react';
import { useKept } from '#src/ui/useKept.ts';
import { listened } from './listened.ts';

/** The ids of the recordings that were played in this browser. */
export function useListened(): ReadonlySet<number> {
  const [ids] = useKept(listened);
  return useMemo(() => new Set(ids), [ids]);
}

import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { idleLoads } from '#src/lib/idleLoads.ts';

/** Between one answer and the question that it leads to passes less than that. */
const MOMENT_MS = 300;
/** A year of messages takes longer to load than anyone wants to wait for the rest. */
const LONGEST_MS = 5000;

/** True once what the page opened with was answered, or somebody begins to use it. From then on the page loads what it could do without until then. */
export function useIsSettled(): boolean {
  const isFetching = useIsFetching() > 0;
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const settle = () => setSettled(true);
    const timer = setTimeout(settle, LONGEST_MS);
    const begun = ['pointerdown', 'keydown'] as const;
    for (const event of begun) addEventListener(event, settle, { capture: true });
    return () => {
      clearTimeout(timer);
      for (const event of begun) removeEventListener(event, settle, { capture: true });
    };
  }, []);
  useEffect(() => {
    if (isFetching) return;
    const timer = setTimeout(setSettled, MOMENT_MS, true);
    return () => clearTimeout(timer);
  }, [isFetching]);
  useEffect(() => {
    if (isSettled) idleLoads.begin();
  }, [isSettled]);
  return isSettled;
}

import { useEffect, useState } from 'react';

/** False at first: Mantine looks where the focus was, and comes from, only when something opens that was closed before. */
export function useIsMounted(): boolean {
  const [isMounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  return isMounted;
}

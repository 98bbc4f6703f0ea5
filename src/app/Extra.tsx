import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'react-router';
import { Boundary } from '#src/ui/Boundary.tsx';
import { useIsOnline } from './useIsOnline.ts';

/** A part of the shell that the page can do without: left out where it fails, and tried again when one goes elsewhere or the network is back. */
export function Extra({ children }: { children: ReactNode }) {
  const { key } = useLocation();
  const isOnline = useIsOnline();
  return (
    <Boundary tryAgainOn={`${key} ${isOnline}`}>
      <Suspense>{children}</Suspense>
    </Boundary>
  );
}

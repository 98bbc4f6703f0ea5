import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Boundary } from '#src/ui/Boundary.tsx';
import { PageError } from './PageError.tsx';

/** Tells of what fails below it, until one goes elsewhere or tries again. */
export function PageBoundary({ children }: { children: ReactNode }) {
  return (
    <Boundary tryAgainOn={useLocation()} renderFailure={(error) => <PageError error={error} />}>
      {children}
    </Boundary>
  );
}

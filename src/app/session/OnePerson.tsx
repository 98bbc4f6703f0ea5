import { type ReactNode, useEffect, useState } from 'react';
import { paths } from '#src/lib/paths.ts';

/**
 * A document is for one person. When another signs in, it is given up for a new one, so that nothing that was read or
 * written here is left in memory: answers, drafts, recordings, notices.
 */
export function OnePerson({ user, children }: { user: string; children: ReactNode }) {
  const [first] = useState(user);
  const isAnother = user !== first;
  useEffect(() => {
    if (isAnother) location.replace(paths.home());
  }, [isAnother]);
  return isAnother ? null : children;
}

import { use } from 'react';
import type { Loadable } from './loadable.ts';

/** Code, at once where it is there: a promise, even one that is kept, would have its component wait for a turn. */
export function useLoaded<T>(code: Loadable<T>): T {
  const known = code.get();
  return known instanceof Promise ? use(known) : known;
}

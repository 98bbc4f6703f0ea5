import { useLayoutEffect, useState } from 'react';
import type { ShownLines } from './shownLines.ts';
import type { Virtual } from './useVirtual.ts';

/** The lines of a list to render; only what asks for them is rendered anew as the list is scrolled. */
export function useShown({ shown }: Virtual): ShownLines {
  const [lines, setLines] = useState(shown.get);
  useLayoutEffect(() => {
    const look = () => setLines(shown.get());
    look();
    return shown.subscribe(look);
  }, [shown]);
  return lines;
}

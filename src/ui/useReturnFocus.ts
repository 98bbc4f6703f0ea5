import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Gives the focus back to where it was before the component came, once it goes and leaves the focus nowhere. Mantine does so only for
 * what was there before it opened. Returns the way to have it not given back.
 */
export function useReturnFocus(): () => void {
  const [before] = useState(focusedElement);
  const isDue = useRef(true);
  useEffect(
    () => () => {
      if (isDue.current && document.activeElement === document.body) before?.focus({ preventScroll: true });
    },
    [before],
  );
  return useCallback(() => void (isDue.current = false), []);
}

/** What has the focus; of a menu, which goes when something in it is chosen, the button that opened it. */
function focusedElement(): HTMLElement | null {
  const { activeElement } = document;
  const menu = activeElement?.closest('[role="menu"]');
  const found = menu ? document.querySelector(`[aria-controls="${CSS.escape(menu.id)}"]`) : activeElement;
  return found instanceof HTMLElement ? found : null;
}

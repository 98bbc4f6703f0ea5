import { type RefCallback, type RefObject, useLayoutEffect } from 'react';

interface StandInProps {
  button: RefObject<HTMLElement | null>;
  /** Given by Mantine, to know where to put what opens. */
  ref?: RefCallback<HTMLElement>;
}

/** Stands where Mantine wants its target, for a button that is elsewhere and was there before Mantine’s menus were loaded. */
export function StandIn({ button, ref }: StandInProps) {
  useLayoutEffect(() => {
    ref?.(button.current);
  }, [button, ref]);
  return null;
}

import type { RefObject } from 'react';

/** A button and what it opens, which may still have to be loaded. */
export interface Opening {
  /** The button’s; what it opens is named after it. */
  id: string;
  button: RefObject<HTMLButtonElement | null>;
  opened: boolean;
  onChange: (opened: boolean) => void;
}

/** What the button has to be given. */
export interface OpenerProps {
  id: string;
  ref: RefObject<HTMLButtonElement | null>;
  'aria-haspopup': 'menu' | 'dialog';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  onClick: () => void;
  onPointerEnter: () => void;
  onFocus: () => void;
}

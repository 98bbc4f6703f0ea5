import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import classes from './PrintSheet.module.css';

interface PrintSheetProps {
  /** `chosen`: what somebody asked to print; it goes before `open`, the message that is being read. */
  of: 'open' | 'chosen';
  children: ReactNode;
}

/** What the printer gets instead of the page: unseen on a screen, and there before anybody presses Ctrl+P. */
export function PrintSheet({ of, children }: PrintSheetProps) {
  return createPortal(
    <div className={classes.sheet} data-sheet={of}>
      {children}
    </div>,
    document.body,
  );
}

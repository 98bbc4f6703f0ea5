import { type ReactNode, useCallback } from 'react';
import { Title } from '@mantine/core';
import classes from './TopDialog.module.css';

interface TopDialogProps {
  title: string;
  /** Hides what is below it from the eye too. */
  isOpaque?: boolean;
  /** Where Escape may not close it, it is left out. */
  onEscape?: () => void;
  children: ReactNode;
}

/** A dialog above everything, dialogs of pages too, all of which it makes inert. It goes when it is not rendered any more. */
export function TopDialog({ title, isOpaque = false, onEscape, children }: TopDialogProps) {
  const show = useCallback((dialog: HTMLDialogElement | null) => {
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    // Closed before it goes, so that the focus comes back to where it was.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={show}
      className={classes.dialog}
      data-opaque={isOpaque || undefined}
      aria-labelledby="top-dialog"
      onCancel={(event) => {
        event.preventDefault();
        onEscape?.();
      }}
      // Browsers let a second Escape through.
      onClose={({ currentTarget }) => currentTarget.isConnected && currentTarget.showModal()}
    >
      <Title order={2} fz="h3" id="top-dialog" mb="md">
        {title}
      </Title>
      {children}
    </dialog>
  );
}

import { Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useReturnFocus } from './useReturnFocus.ts';

interface DialogProps {
  title: string;
  onClose: () => void;
  size?: 'md' | 'xl';
  children: ReactNode;
}

/** A dialog above the page, there as long as it is rendered. */
export function Dialog({ title, onClose, size = 'md', children }: DialogProps) {
  useReturnFocus();
  return (
    <Modal.Root opened onClose={onClose} size={size} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body pt="md">
          {/* Not Modal.Header: its <header> would be a second banner of the page. */}
          <Group justify="space-between" wrap="nowrap" mb="sm">
            <Modal.Title fw={650}>{title}</Modal.Title>
            <Modal.CloseButton aria-label="Close" size="lg" />
          </Group>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

import { Group, Modal } from '@mantine/core';
import type { NewToDo } from '#src/v2/newToDo.ts';
import type { Warning } from '#src/features/to-dos/builder/warnings/warning.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { LostAnswer } from './LostAnswer.tsx';
import { Review } from './Review.tsx';
import type { Sending } from './toDoSender.ts';

interface ReviewModalProps {
  /** Exactly what will be sent. */
  newToDo: NewToDo;
  warnings: readonly Warning[];
  sending: Sending;
  now: number;
  timeZone: string;
  onSend: () => void;
  onLookAgain: () => void;
  onOpen: (toDo: ToDo) => void;
  onClose: () => void;
}

/** The step before the send, and what is known when its answer got lost. Stays open while anything is on its way. */
export function ReviewModal(props: ReviewModalProps) {
  const { sending, timeZone, onLookAgain, onOpen, onClose } = props;
  const isBusy = sending.is === 'sending' || sending.is === 'looking' || sending.is === 'created';
  const isLost = ['looking', 'found', 'missing', 'unsure', 'unseen'].includes(sending.is);
  return (
    <Modal.Root opened onClose={onClose} closeOnEscape={!isBusy} closeOnClickOutside={false} size="lg">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body pt="md">
          {/* Not Modal.Header: its <header> would be a second banner of the page. */}
          <Group justify="space-between" mb="sm">
            <Modal.Title fw={650}>{isLost ? 'The answer was lost' : 'Review this To Do'}</Modal.Title>
            {isBusy ? null : <Modal.CloseButton aria-label="Back to the form" />}
          </Group>
          {isLost ? (
            <LostAnswer
              sending={sending}
              timeZone={timeZone}
              onLookAgain={onLookAgain}
              onOpen={onOpen}
              onClose={onClose}
            />
          ) : (
            <Review {...props} isSending={isBusy} />
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

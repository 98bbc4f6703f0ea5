import { Modal } from '@mantine/core';
import type { NewToDo } from '#src/v2/newToDo.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { LostAnswer } from './LostAnswer.tsx';
import { Review } from './Review.tsx';
import type { Sending } from './toDoSender.ts';

interface ReviewModalProps {
  /** Exactly what will be sent. */
  newToDo: NewToDo;
  /** What may be a slip. */
  odd: readonly string[];
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
  const isLost = ['looking', 'found', 'missing', 'unseen'].includes(sending.is);
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnEscape={!isBusy}
      closeOnClickOutside={false}
      withCloseButton={!isBusy}
      closeButtonProps={{ 'aria-label': 'Back to the form' }}
      title={isLost ? 'The answer got lost' : 'Look it over'}
      size="lg"
      styles={{ title: { fontWeight: 650 } }}
    >
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
    </Modal>
  );
}

import { type NotificationData, notifications } from '@mantine/notifications';
import type { Sending } from './toDoSender.ts';

/** Tells of a send whose form was left meanwhile: in one notice of this `id`, which changes with what is known. */
export function tellElsewhere(sending: Sending, id: string): void {
  const notice = noticeOf(sending);
  if (!notice) return;
  notifications.update({ ...notice, id });
  // Does nothing while there is one of this id.
  notifications.show({ ...notice, id });
}

function noticeOf(sending: Sending): NotificationData | null {
  switch (sending.is) {
    case 'created':
      return { color: 'green', title: 'To Do created', message: 'It is in the list of To Dos.' };
    case 'refused':
      return {
        color: 'red',
        title: 'The To Do was not created',
        message: 'Its form is kept under New To Do.',
      };
    case 'looking':
    case 'unsure':
    case 'unseen':
      return {
        color: 'yellow',
        autoClose: false,
        title: 'The To Do may or may not have been created',
        message: 'The answer was lost. Look at the list of To Dos before you send it again.',
      };
    case 'found':
      return {
        color: 'green',
        autoClose: false,
        title: 'To Do created',
        message: 'The answer was lost, but it is in the list of To Dos. Do not send it again.',
      };
    case 'missing':
      return {
        color: 'yellow',
        autoClose: false,
        title: 'The To Do is not in the list',
        message:
          'The answer was lost, and it may still turn up. Look at the list again in a minute before you send it again. Its form is kept under New To Do.',
      };
    case 'ready':
    case 'sending':
      return null;
  }
}

import { Link } from 'react-router';
import { deliveryWords } from '#src/features/to-dos/deliveryWords.ts';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { formatTime } from '#src/lib/time/format.ts';
import classes from './Agenda.module.css';
import type { Send } from './sendsOfDays.ts';

interface AgendaSendProps {
  send: Send;
  isCursor: boolean;
  onFocus: () => void;
}

export function AgendaSend({ send: { entry, at }, isCursor, onFocus }: AgendaSendProps) {
  const { linkTo, openId, timeZone } = useToDosView();
  const { contact, message_text: text, delivery_type: delivery } = entry.toDo.to_do;
  return (
    <Link
      to={linkTo(entry.id)}
      className={classes.send}
      aria-current={entry.id === openId || undefined}
      tabIndex={isCursor ? 0 : -1}
      onFocus={onFocus}
    >
      <span className={classes.time}>{formatTime(at, timeZone)}</span>
      <span className={classes.contact}>{formatPhone(contact ?? '') || 'Nobody'}</span>
      <span className={classes.text}>{text || 'No text'}</span>
      <span className={classes.delivery}>{deliveryWords(delivery)}</span>
    </Link>
  );
}

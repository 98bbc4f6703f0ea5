import { VisuallyHidden } from '@mantine/core';
import { Link } from 'react-router';
import { deliveryWords } from '#src/features/to-dos/deliveryWords.ts';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { formatTime } from '#src/lib/time/format.ts';
import classes from './SendLink.module.css';
import type { Send } from './sendsOfDays.ts';

/** One send in a month or a week: a line that leads to its To Do. By keyboard the day's own list has it, so that a month is one stop. */
export function SendLink({ send: { entry, at } }: { send: Send }) {
  const { linkTo, openId, timeZone } = useToDosView();
  const { id, toDo } = entry;
  const { contact, message_text: text, delivery_type: delivery } = toDo.to_do;
  const receiver = `${deliveryWords(delivery)} to ${formatPhone(contact ?? '') || 'nobody'}`;
  const time = formatTime(at, timeZone);
  return (
    <Link
      to={linkTo(id)}
      className={classes.send}
      data-chosen={id === openId || undefined}
      tabIndex={-1}
      title={`${time}, ${receiver}\n${text ?? ''}`}
    >
      <span className={classes.time}>{time}</span> {text || receiver}
      <VisuallyHidden component="span">, {receiver}</VisuallyHidden>
    </Link>
  );
}

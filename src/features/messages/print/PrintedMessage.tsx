import {
  callerAddress,
  callerName,
  callerNumbers,
  companyBesideName,
} from '#src/features/messages/caller.ts';
import { readAnswers } from '#src/features/messages/detail/answers.ts';
import { fieldLabel } from '#src/lib/fields/fieldWords.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { formatExact } from '#src/lib/time/format.ts';
import type { Message } from '#src/v2/message.ts';
import classes from './PrintedMessage.module.css';

interface PrintedMessageProps {
  message: Message;
  timeZone: string;
}

/** A message on paper: who, how to reach them, what they said, what they answered. */
export function PrintedMessage({ message, timeZone }: PrintedMessageProps) {
  const { content, note, email, extension, receiver_name, status, disposition, delivered_at } = message;
  const facts = [
    ['Taken', formatExact(message.created_at, timeZone)],
    ['For', receiver_name],
    ...callerNumbers(message).map(({ label, text }) => [label, formatPhone(text)] as const),
    ['Extension', extension],
    ['Email', email],
    ['Address', callerAddress(message)],
    ['Delivered', delivered_at === null ? null : formatExact(delivered_at, timeZone)],
    ['Status', status && fieldLabel(status)],
    ['Disposition', disposition && fieldLabel(disposition)],
  ] as const;
  const company = companyBesideName(message);
  return (
    <article className={classes.message}>
      <h2>
        {callerName(message)}
        {company ? <span className={classes.company}> · {company}</span> : null}
        {message.is_emergency ? <strong className={classes.emergency}>Emergency</strong> : null}
      </h2>
      <PrintedFacts facts={facts} />
      <p className={classes.text} dir="auto">
        {content?.trim() || 'The message has no text.'}
      </p>
      {note?.trim() ? (
        <p className={classes.text} dir="auto">
          Note: {note.trim()}
        </p>
      ) : null}
      <PrintedFacts facts={readAnswers(message).given.map(({ label, text }) => [label, text] as const)} />
    </article>
  );
}

function PrintedFacts({ facts }: { facts: readonly (readonly [label: string, text: string | null])[] }) {
  const told = facts.filter(([, text]) => text?.trim());
  if (told.length === 0) return null;
  return (
    <table className={classes.facts}>
      <tbody>
        {told.map(([label, text]) => (
          <tr key={`${label} ${text}`}>
            <th scope="row">{label}</th>
            <td dir="auto">{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Link } from 'react-router';
import { senderLine } from '#src/features/to-dos/deliveryWords.ts';
import type { Entry } from '#src/features/to-dos/entry.ts';
import { planLines, shortDays } from '#src/features/to-dos/planLines.ts';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { NextSend } from './NextSend.tsx';
import classes from './ToDoCards.module.css';

export function ToDoCard({ entry, onFocus }: { entry: Entry; onFocus: (id: number) => void }) {
  const { openId, linkTo, now, timeZone } = useToDosView();
  const { id, toDo } = entry;
  const { to_do: fields } = toDo;
  const { days, times } = planLines(toDo, timeZone);
  return (
    <Link
      to={linkTo(id)}
      className={classes.card}
      aria-current={id === openId || undefined}
      onFocus={() => onFocus(id)}
    >
      <span className={classes.top}>
        <span className={classes.contact}>{formatPhone(fields.contact ?? '') || 'Nobody'}</span>
        <span className={classes.next}>
          <NextSend entry={entry} now={now} timeZone={timeZone} />
        </span>
      </span>
      <span className={classes.message}>{fields.message_text || 'No text'}</span>
      <span className={classes.small}>{[shortDays(days), times].join(' ')}</span>
      <span className={classes.small}>{senderLine(fields)}</span>
    </Link>
  );
}

import { Badge } from '@mantine/core';
import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import { deliveryWords } from '#src/features/to-dos/deliveryWords.ts';
import type { Entry } from '#src/features/to-dos/entry.ts';
import { planLines, shortDays } from '#src/features/to-dos/planLines.ts';
import { lastSend } from '#src/features/to-dos/sends.ts';
import { sendTime } from '#src/features/to-dos/sendTime.ts';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { NextSend } from './NextSend.tsx';
import classes from './ToDoTable.module.css';

interface ToDoRowProps {
  entry: Entry;
  rowIndex: number;
  style: CSSProperties;
  isCursor: boolean;
  onFocus: (id: number) => void;
}

export function ToDoRow({ entry, rowIndex, style, isCursor, onFocus }: ToDoRowProps) {
  const { openId, linkTo, now, timeZone } = useToDosView();
  const { id, toDo } = entry;
  const { to_do: fields } = toDo;
  const last = lastSend(toDo, now);
  const plan = planLines(toDo, timeZone);
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={`${classes.line} ${classes.columns} ${classes.row}`}
      data-chosen={id === openId || undefined}
      data-row={id}
      style={style}
    >
      <div role="cell" className={classes.next}>
        <NextSend entry={entry} now={now} timeZone={timeZone} />
      </div>
      <div role="cell" className={classes.to}>
        <Link
          to={linkTo(id)}
          className={classes.link}
          aria-current={id === openId || undefined}
          tabIndex={isCursor ? 0 : -1}
          onFocus={() => onFocus(id)}
        >
          {formatPhone(fields.contact ?? '') || 'Nobody'}
        </Link>
        {fields.is_sending ? (
          <Badge size="xs" variant="light">
            Being sent
          </Badge>
        ) : null}
      </div>
      <div role="cell" className={classes.message} title={fields.message_text ?? undefined}>
        {fields.message_text}
      </div>
      <div role="cell" className={classes.schedule} title={[plan.days, plan.times].join(' ')}>
        <span className={classes.days}>{shortDays(plan.days)}</span>
        <span>{plan.times}</span>
      </div>
      <div role="cell" className={classes.last}>
        {last === null ? 'Not yet' : sendTime(last, now, timeZone)}
      </div>
      <div role="cell" className={classes.from}>
        <span>{deliveryWords(fields.delivery_type)}</span>
        <span>{formatPhone(fields.from ?? '')}</span>
      </div>
    </div>
  );
}

import { Text } from '@mantine/core';
import { Link } from 'react-router';
import { formatPhone } from '#src/lib/phone.ts';
import { paths } from '#src/lib/paths.ts';
import { senderLine } from '#src/features/to-dos/deliveryWords.ts';
import { scheduleLine } from '#src/features/to-dos/scheduleWords.ts';
import { sendTime } from '#src/features/to-dos/sendTime.ts';
import classes from './ToDoCards.module.css';
import { nextSend } from './toDoList.ts';
import type { ToDoRowsProps } from './ToDoTable.tsx';

/** The list on a phone. */
export function ToDoCards({ toDos, chosenId, now, timeZone }: ToDoRowsProps) {
  return (
    <ul className={classes.cards} aria-label="To Dos, the soonest first">
      {toDos.map((toDo) => {
        const { to_do: fields, schedule } = toDo;
        const next = nextSend(toDo, now);
        return (
          <li key={fields.id}>
            <Link
              to={paths.toDo(fields.id)}
              className={classes.card}
              aria-current={String(fields.id) === chosenId || undefined}
            >
              <span className={classes.head}>
                <span className={classes.contact}>{formatPhone(fields.contact ?? '') || 'Nobody'}</span>
                <span className={classes.next}>
                  {next === null ? 'No next send' : sendTime(next, now, timeZone)}
                </span>
              </span>
              <Text component="span" display="block" size="sm" lineClamp={2} my={4}>
                {fields.message_text}
              </Text>
              <Text component="span" display="block" size="xs" c="dimmed">
                {scheduleLine(schedule, timeZone)}
              </Text>
              <Text component="span" display="block" size="xs" c="dimmed">
                {senderLine(fields)}
              </Text>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

import { Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { formatPhone } from '#src/lib/phone.ts';
import { paths } from '#src/lib/paths.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { scheduleLine } from '#src/features/to-dos/scheduleWords.ts';
import { sendTime } from '#src/features/to-dos/sendTime.ts';
import { nextSend } from './toDoList.ts';
import { senderLine } from '#src/features/to-dos/deliveryWords.ts';
import classes from './ToDoTable.module.css';

export interface ToDoRowsProps {
  toDos: readonly ToDo[];
  chosenId: string | undefined;
  now: number;
  timeZone: string;
}

export function ToDoTable({ toDos, chosenId, now, timeZone }: ToDoRowsProps) {
  return (
    <Table
      className={classes.table}
      highlightOnHover
      verticalSpacing="xs"
      aria-label="To Dos, the soonest first"
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes.next} aria-sort="ascending">
            Next send
          </Table.Th>
          <Table.Th className={classes.to}>To</Table.Th>
          <Table.Th>Message</Table.Th>
          <Table.Th className={classes.schedule}>Schedule</Table.Th>
          <Table.Th className={classes.last}>Last sent</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {toDos.map((toDo) => (
          <Row
            key={toDo.to_do.id}
            toDo={toDo}
            isChosen={String(toDo.to_do.id) === chosenId}
            now={now}
            timeZone={timeZone}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface RowProps {
  toDo: ToDo;
  isChosen: boolean;
  now: number;
  timeZone: string;
}

function Row({ toDo, isChosen, now, timeZone }: RowProps) {
  const { to_do: fields, schedule } = toDo;
  const next = nextSend(toDo, now);
  const last = schedule?.previous_occurrence ?? null;
  return (
    <Table.Tr className={classes.row} data-chosen={isChosen || undefined}>
      <Table.Td className={classes.next}>
        {next === null ? (
          <Text size="sm" c="dimmed">
            None
          </Text>
        ) : (
          sendTime(next, now, timeZone)
        )}
      </Table.Td>
      <Table.Td className={classes.to}>
        <Link to={paths.toDo(fields.id)} className={classes.link} aria-current={isChosen || undefined}>
          {formatPhone(fields.contact ?? '') || 'Nobody'}
        </Link>
        <Text size="xs" c="dimmed" truncate>
          {senderLine(fields)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={2}>
          {fields.message_text}
        </Text>
      </Table.Td>
      <Table.Td className={classes.schedule}>
        <Text size="sm" lineClamp={3}>
          {scheduleLine(schedule, timeZone)}
        </Text>
      </Table.Td>
      <Table.Td className={classes.last}>
        {last === null ? (
          <Text size="sm" c="dimmed">
            Not yet
          </Text>
        ) : (
          sendTime(last, now, timeZone)
        )}
      </Table.Td>
    </Table.Tr>
  );
}

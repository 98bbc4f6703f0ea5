import { Button, CloseButton, Group, Skeleton, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import type { Rows } from '#src/v2/envelope.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { scheduleHaystack } from '#src/features/to-dos/scheduleWords.ts';
import { ToDoCards } from './ToDoCards.tsx';
import { bySoonest, matching } from './toDoList.ts';
import { ToDoTable } from './ToDoTable.tsx';
import { zoneWords } from '#src/features/to-dos/zoneWords.ts';

interface ToDoListProps {
  query: UseQueryResult<Rows<ToDo>>;
  /** The id of the address, as it stands there. */
  chosenId: string | undefined;
  now: number;
  timeZone: string;
  isPhone: boolean;
}

export function ToDoList({ query, chosenId, now, timeZone, isPhone }: ToDoListProps) {
  const [filter, setFilter] = useState('');
  const Rows = isPhone ? ToDoCards : ToDoTable;
  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={1} fz="h3">
            To Dos
          </Title>
          <Text size="sm" c="dimmed">
            Reminders that the service sends. Times are {zoneWords(timeZone, now)}.
          </Text>
        </div>
        <Button
          component={Link}
          to={paths.newToDo()}
          leftSection={<IconPlus aria-hidden size={18} />}
          h={{ base: 44, sm: 36 }}
          flex="none"
        >
          New To Do
        </Button>
      </Group>
      <QueryStates
        query={query}
        isEmpty={({ rows, setAside }) => rows.length === 0 && setAside === 0}
        pending={<PendingRows />}
        empty={
          <EmptyNotice title="No To Dos yet">
            Make one with “New To Do”: a reminder by SMS or email.
          </EmptyNotice>
        }
      >
        {({ rows, setAside }) => {
          const shown = matching(bySoonest(rows, now), filter, ({ schedule }) =>
            scheduleHaystack(schedule, timeZone),
          );
          return (
            <>
              <TextInput
                aria-label="Filter To Dos"
                placeholder="Filter by number, text or day"
                maw={420}
                size={isPhone ? 'md' : 'sm'}
                leftSection={<IconSearch aria-hidden size={16} />}
                rightSection={
                  filter ? <CloseButton aria-label="Clear the filter" onClick={() => setFilter('')} /> : null
                }
                value={filter}
                onChange={(event) => setFilter(event.currentTarget.value)}
              />
              <Text size="sm" c="dimmed" role="status">
                {countWords(shown.length, rows.length, setAside)}
              </Text>
              {shown.length > 0 ? (
                <Rows toDos={shown} chosenId={chosenId} now={now} timeZone={timeZone} />
              ) : null}
            </>
          );
        }}
      </QueryStates>
    </Stack>
  );
}

function countWords(shown: number, all: number, setAside: number): string {
  const found = shown === all ? `${all} To Do${all === 1 ? '' : 's'}` : `${shown} of ${all} To Dos`;
  if (setAside === 0) return found;
  return `${found}. ${setAside} could not be read and ${setAside === 1 ? 'is' : 'are'} not shown.`;
}

function PendingRows() {
  return (
    <Stack gap="sm" aria-label="Loading To Dos" role="status">
      <Skeleton h={36} maw={420} />
      {Array.from({ length: 8 }, (_, row) => (
        <Skeleton key={row} h={48} />
      ))}
    </Stack>
  );
}

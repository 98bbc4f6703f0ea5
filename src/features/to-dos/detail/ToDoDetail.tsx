import { ActionIcon, Anchor, Button, Group, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowLeft, IconX } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, type To } from 'react-router';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import type { Rows } from '#src/v2/envelope.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { CreatedNotice } from './CreatedNotice.tsx';
import { ToDoFacts } from './ToDoFacts.tsx';

interface ToDoDetailProps {
  query: UseQueryResult<Rows<ToDo>>;
  /** As it stands in the address. */
  id: string;
  now: number;
  timeZone: string;
  /** Without the list beside it. */
  isAlone: boolean;
  /** To the list or the calendar as it was. */
  wayBack: To;
  isFromCalendar: boolean;
}

/** One To Do: beside the list, or a screen of its own. */
export function ToDoDetail(props: ToDoDetailProps) {
  const { query, id, now, timeZone, isAlone, wayBack, isFromCalendar } = props;
  const find = ({ rows }: Rows<ToDo>) => rows.find(({ to_do: toDo }) => String(toDo.id) === id);
  // A To Do made a moment ago may be in the next list only. Once it is missing there too, later lists change what is told
  // of it when they have come, and not before.
  const [missed, setMissed] = useState<string | null>(null);
  const isMissing = query.data !== undefined && !find(query.data);
  if (isMissing && !query.isFetching && missed !== id) setMissed(id);
  const isAwaited = isMissing && query.isFetching && missed !== id;
  const pending = <PendingDetail />;
  return (
    <Stack gap="md">
      {/* Else the list has the page's heading. */}
      {isAlone ? <VisuallyHidden component="h1">To Do</VisuallyHidden> : null}
      {isAlone ? (
        <Anchor component={Link} to={wayBack} size="sm" py={10}>
          <Group gap={6} component="span">
            <IconArrowLeft aria-hidden size={18} /> {isFromCalendar ? 'Calendar' : 'All To Dos'}
          </Group>
        </Anchor>
      ) : (
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            To Do {id}
          </Text>
          <ActionIcon component={Link} to={wayBack} variant="subtle" color="gray" aria-label="Close">
            <IconX aria-hidden size={18} />
          </ActionIcon>
        </Group>
      )}
      <CreatedNotice id={id} now={now} timeZone={timeZone} />
      {isAwaited ? (
        pending
      ) : (
        <QueryStates
          query={query}
          isEmpty={(data) => !find(data)}
          pending={pending}
          empty={
            <EmptyNotice title="This To Do is not in the list">
              {/* Not a loading one, which is disabled and loses the focus. */}
              <Button variant="default" onClick={() => void query.refetch()}>
                {query.isFetching ? 'Looking…' : 'Look again'}
              </Button>
            </EmptyNotice>
          }
        >
          {(data) => {
            const toDo = find(data);
            return toDo ? <ToDoFacts toDo={toDo} now={now} timeZone={timeZone} /> : null;
          }}
        </QueryStates>
      )}
    </Stack>
  );
}

function PendingDetail() {
  return (
    <Stack gap="sm" role="status" aria-label="Loading the To Do">
      <Skeleton h={28} w="60%" />
      <Skeleton h={90} />
      <Skeleton h={160} />
    </Stack>
  );
}

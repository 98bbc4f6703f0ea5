import { Button, Group, Skeleton, Stack, Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { toDosQuery } from '#src/api/toDos.ts';
import { useSession } from '#src/api/useSession.ts';
import { paths } from '#src/lib/paths.ts';
import { formatExact } from '#src/lib/time/format.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';

/** Every To Do of the account, the soonest sent first. */
export function ToDosPage() {
  const { timeZone } = useSession();
  const toDos = useQuery(toDosQuery());
  return (
    <Stack p="md">
      <title>To Dos · Frontdesk</title>
      <Group justify="space-between">
        <Title order={1} fz="h3">
          To Dos
        </Title>
        <Button component={Link} to={paths.newToDo()}>
          New To Do
        </Button>
      </Group>
      <QueryStates
        query={toDos}
        isEmpty={({ rows, setAside }) => rows.length === 0 && setAside === 0}
        pending={<Skeleton h={320} />}
        empty={<EmptyNotice title="No To Dos yet" />}
      >
        {({ rows }) => (
          <Table>
            <Table.Tbody>
              {rows.map(({ to_do: toDo, schedule }) => (
                <Table.Tr key={toDo.id}>
                  <Table.Td>{toDo.contact}</Table.Td>
                  <Table.Td>{toDo.message_text}</Table.Td>
                  <Table.Td>
                    {schedule?.next_occurrence == null ? '' : formatExact(schedule.next_occurrence, timeZone)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </QueryStates>
    </Stack>
  );
}

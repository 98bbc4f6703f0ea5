import { Button, Group } from '@mantine/core';
import { IconCopy, IconMessages } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';

const height = { base: 44, sm: 36 };

/** What can be done with a To Do. The service lets nobody change or end one from here. */
export function ToDoActions({ id }: { id: number }) {
  return (
    <Group gap="xs">
      <Button
        component={Link}
        to={paths.newToDoFromTemplate(id)}
        variant="default"
        leftSection={<IconCopy aria-hidden size={16} />}
        h={height}
      >
        Copy to a new To Do
      </Button>
      <Button
        component={Link}
        to={paths.messagesOfToDo(id)}
        variant="default"
        leftSection={<IconMessages aria-hidden size={16} />}
        h={height}
      >
        Messages from this To Do
      </Button>
    </Group>
  );
}

import { Button } from '@mantine/core';
import { IconBell, IconBellPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import type { Message } from '#src/v2/message.ts';

/** Where a message leads to: a reminder to be made, the To Do it came from. */
export function LeadOnLinks({ message: { id, to_do_task_id } }: { message: Message }) {
  const links = [
    { label: 'Remind', to: paths.newToDoFromMessage(id), icon: IconBellPlus },
    to_do_task_id ? { label: 'Open its To Do', to: paths.toDo(to_do_task_id), icon: IconBell } : null,
  ].filter((link) => link !== null);
  return links.map(({ label, to, icon: Symbol }) => (
    <Button
      key={label}
      component={Link}
      to={to}
      variant="default"
      leftSection={<Symbol aria-hidden size={16} stroke={1.7} />}
    >
      {label}
    </Button>
  ));
}

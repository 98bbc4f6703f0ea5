import { Alert, Button, Group } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface NoticeProps {
  color: 'red' | 'yellow';
  icon: Icon;
  action: string;
  asking: boolean;
  askAgain: () => void;
  children: ReactNode;
}

/** A part of the list that is missing or old, and the way to ask for it again. */
export function Notice({ color, icon: Symbol, action, asking, askAgain, children }: NoticeProps) {
  return (
    <Alert role="status" variant="light" color={color} icon={<Symbol aria-hidden />} p="xs">
      <Group gap="sm" wrap="nowrap" justify="space-between">
        <div>{children}</div>
        <Button size="compact-sm" variant="default" flex="none" onClick={askAgain} loading={asking}>
          {action}
        </Button>
      </Group>
    </Alert>
  );
}

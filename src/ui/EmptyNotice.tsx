import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyNoticeProps {
  title: string;
  /** What to do next. */
  children?: ReactNode;
}

/** Said where a list was read and holds nothing; never for a failure. */
export function EmptyNotice({ title, children }: EmptyNoticeProps) {
  return (
    <Stack align="center" gap="xs" p="xl" role="status">
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed" component="div" ta="center">
        {children}
      </Text>
    </Stack>
  );
}

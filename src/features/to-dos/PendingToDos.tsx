import { Skeleton, Stack } from '@mantine/core';

export function PendingToDos() {
  return (
    <Stack gap="sm" px="lg" aria-label="Loading To Dos" role="status">
      <Skeleton h={36} maw={420} />
      {Array.from({ length: 8 }, (_, row) => (
        <Skeleton key={row} h={48} />
      ))}
    </Stack>
  );
}

import { Group, Skeleton, Stack, VisuallyHidden } from '@mantine/core';

const lines = Array.from({ length: 14 }, (_, line) => line);

/** The list while it is read: its tools, its totals, a day and calls, at their heights. */
export function CallsSkeleton() {
  return (
    <Stack gap={14} aria-busy>
      <VisuallyHidden role="status">Loading calls</VisuallyHidden>
      <Group gap="xs" wrap="nowrap">
        <Skeleton height={36} width={160} />
        <Skeleton height={36} maw={300} />
        <Skeleton height={36} width={100} />
      </Group>
      <Skeleton height={16} width={320} />
      <Skeleton height={16} width={90} mt="lg" />
      {lines.map((line) => (
        <Skeleton key={line} height={32} />
      ))}
    </Stack>
  );
}

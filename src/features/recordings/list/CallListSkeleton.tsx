import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';

const lines = Array.from({ length: 14 }, (_, line) => line);

/** The list while it is read: its summary, a day and calls, at their heights. */
export function CallListSkeleton() {
  return (
    <Stack gap={14} aria-busy>
      <VisuallyHidden role="status">Loading calls</VisuallyHidden>
      <Skeleton height={16} width={220} />
      <Skeleton height={16} width={90} mt="lg" />
      {lines.map((line) => (
        <Skeleton key={line} height={32} />
      ))}
    </Stack>
  );
}

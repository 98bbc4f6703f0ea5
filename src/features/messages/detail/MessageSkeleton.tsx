import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';

/** A message's parts, still without words. */
export function MessageSkeleton() {
  return (
    <Stack gap="lg" aria-busy="true">
      <VisuallyHidden>Loading the message</VisuallyHidden>
      <Stack gap={8}>
        <Skeleton height={26} width="45%" />
        <Skeleton height={14} width="60%" />
      </Stack>
      <Skeleton height={36} width={320} maw="100%" />
      <Skeleton height={110} />
      <Skeleton height={160} />
    </Stack>
  );
}

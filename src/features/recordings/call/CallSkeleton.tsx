import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';

/** A call's page while the calls are read: its time, its player, its facts. */
export function CallSkeleton() {
  return (
    <Stack gap="lg" aria-busy>
      <VisuallyHidden role="status">Loading the call</VisuallyHidden>
      <Skeleton height={20} width={280} />
      <Skeleton height={60} />
      <Skeleton height={90} />
      <Skeleton height={70} />
    </Stack>
  );
}

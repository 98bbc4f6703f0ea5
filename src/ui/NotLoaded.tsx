import { Alert, Group } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { RetryButton } from './RetryButton.tsx';

/** Stands where a part of the page could not be loaded. `what` begins a sentence: "The player". */
export function NotLoaded({ what, onRetry }: { what: string; onRetry: () => void }) {
  return (
    <Alert
      role="alert"
      variant="light"
      color="red"
      p="xs"
      icon={<IconCloudOff aria-hidden />}
      title={`${what} could not be loaded`}
    >
      <Group gap="sm" justify="space-between">
        Check your network connection and try again. If that does not help, reload the page.
        <RetryButton isRetrying={false} onRetry={onRetry} />
      </Group>
    </Alert>
  );
}

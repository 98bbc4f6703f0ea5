import { Alert, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { errorWords } from '#src/ui/errorWords.ts';
import { RetryButton } from '#src/ui/RetryButton.tsx';
import type { MessagesOnCalls } from './useMessagesOnCalls.ts';

/** How far the look for messages taken on these calls has come, where the filter by message is not yet to be relied on. */
export function MessagesNotice({ messages: { pending, failure } }: { messages: MessagesOnCalls }) {
  if (failure) {
    return (
      <Alert
        role="status"
        variant="light"
        color="red"
        icon={<IconAlertTriangle aria-hidden />}
        p="xs"
        my="xs"
      >
        <Group gap="sm" justify="space-between">
          <Text size="sm">
            Some messages could not be read, so it is not known for all calls whether one was taken.{' '}
            {errorWords(failure.error).advice}
          </Text>
          <RetryButton isRetrying={failure.asking} onRetry={failure.askAgain} />
        </Group>
      </Alert>
    );
  }
  return pending > 0 ? (
    <Text size="xs" c="dimmed" role="status" py={4}>
      Looking for the messages taken on these calls: {pending === 1 ? '1 month' : `${pending} months`} to go.
    </Text>
  ) : null;
}

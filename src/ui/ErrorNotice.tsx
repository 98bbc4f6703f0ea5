import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { errorWords } from './errorWords.ts';
import { RetryButton } from './RetryButton.tsx';

interface ErrorNoticeProps {
  error: unknown;
  onRetry?: () => void;
  retrying?: boolean;
}

/** A failure in words, with "Try again" where that may help. */
export function ErrorNotice({ error, onRetry, retrying = false }: ErrorNoticeProps) {
  const { title, advice } = errorWords(error);
  return (
    <Alert role="alert" variant="light" color="red" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{advice}</Text>
        {onRetry ? <RetryButton isRetrying={retrying} onRetry={onRetry} /> : null}
      </Stack>
    </Alert>
  );
}

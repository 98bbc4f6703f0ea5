import { Button, Loader } from '@mantine/core';

interface RetryButtonProps {
  label?: string;
  isRetrying: boolean;
  onRetry: () => void;
}

/** Asks again for what failed. Busy meanwhile, and not disabled, which would take the focus from whoever pressed it. */
export function RetryButton({ label = 'Try again', isRetrying, onRetry }: RetryButtonProps) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-busy={isRetrying}
      aria-disabled={isRetrying}
      leftSection={isRetrying ? <Loader size={14} color="currentColor" aria-hidden /> : null}
      onClick={isRetrying ? undefined : onRetry}
    >
      {label}
    </Button>
  );
}

import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';

interface CopyButtonProps {
  text: string;
  /** What is copied, for those who do not see it beside the button. */
  label: string;
}

export function CopyButton({ text, label }: CopyButtonProps) {
  const { copy, copied, error } = useClipboard();
  const Symbol = copied ? IconCheck : IconCopy;
  const said = copied ? 'Copied' : error ? 'Could not copy' : 'Copy';
  return (
    <Button
      size="xs"
      variant="default"
      aria-label={`${said} ${label}`}
      leftSection={<Symbol aria-hidden size={14} stroke={1.7} />}
      onClick={() => copy(text)}
    >
      <span aria-live="polite">{said}</span>
    </Button>
  );
}

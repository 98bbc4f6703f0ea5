import { ActionIcon, Button, Tooltip, VisuallyHidden } from '@mantine/core';
import type { Message } from '#src/v2/message.ts';
import { useTakeAway } from './useTakeAway.ts';

interface TakeAwayButtonsProps {
  message: Message;
  /** Symbols alone, for a bar; with words otherwise. */
  compact?: boolean;
}

export function TakeAwayButtons({ message, compact = false }: TakeAwayButtonsProps) {
  const ways = useTakeAway(message);
  return (
    <>
      {ways.map(({ label, done, icon: Symbol, run }) =>
        compact ? (
          <Tooltip key={label} label={done ?? label}>
            <ActionIcon variant="subtle" color="gray" size="input-sm" aria-label={label} onClick={run}>
              <Symbol aria-hidden size={18} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        ) : (
          <Button
            key={label}
            variant="default"
            leftSection={<Symbol aria-hidden size={16} stroke={1.7} />}
            onClick={run}
          >
            {done ?? label}
          </Button>
        ),
      )}
      <VisuallyHidden aria-live="polite">{ways.map(({ done }) => done).join('')}</VisuallyHidden>
    </>
  );
}

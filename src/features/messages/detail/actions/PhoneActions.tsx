import { SimpleGrid } from '@mantine/core';
import type { Message } from '#src/v2/message.ts';
import { LeadOnLinks } from './LeadOnLinks.tsx';
import { TakeAwayButtons } from './TakeAwayButtons.tsx';

/** What to do with a message, where the bar above it has no room. */
export function PhoneActions({ message }: { message: Message }) {
  return (
    <SimpleGrid cols={2} spacing="xs" hiddenFrom="sm">
      <LeadOnLinks message={message} />
      <TakeAwayButtons message={message} />
    </SimpleGrid>
  );
}

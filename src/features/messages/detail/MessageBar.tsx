import { Button, Group } from '@mantine/core';
import { IconChevronDown, IconChevronLeft, IconChevronUp } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import type { Message } from '#src/v2/message.ts';
import type { Place } from '#src/features/messages/engine/placeOf.ts';
import { LeadOnLinks } from './actions/LeadOnLinks.tsx';
import { TakeAwayButtons } from './actions/TakeAwayButtons.tsx';
import classes from './MessagePane.module.css';
import { NeighbourLink } from './NeighbourLink.tsx';
import { useListLink } from '#src/features/messages/useListLink.ts';

interface MessageBarProps {
  /** Null where the list does not hold the message. */
  place: Place | null;
  message?: Message | undefined;
}

/** On a phone the way back to the list, on a desk what to do with the message; on both the messages beside it. */
export function MessageBar({ place, message }: MessageBarProps) {
  const listLink = useListLink();
  return (
    <div className={classes.bar}>
      <Button
        component={Link}
        {...listLink(paths.messages())}
        replace
        hiddenFrom="sm"
        variant="subtle"
        size="md"
        px="xs"
        leftSection={<IconChevronLeft aria-hidden size={20} />}
      >
        Messages
      </Button>
      {message ? (
        <Group visibleFrom="sm" gap={4} wrap="nowrap">
          <LeadOnLinks message={message} />
          <TakeAwayButtons message={message} compact />
        </Group>
      ) : null}
      {place ? (
        <>
          <span className={classes.place}>
            {place.position.toLocaleString('en-US')} of {place.total.toLocaleString('en-US')}
          </span>
          <NeighbourLink id={place.before} label="Previous message" icon={IconChevronUp} />
          <NeighbourLink id={place.after} label="Next message" icon={IconChevronDown} />
        </>
      ) : null}
    </div>
  );
}

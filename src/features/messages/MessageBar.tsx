import { Button } from '@mantine/core';
import { IconBellPlus, IconChevronDown, IconChevronLeft, IconChevronUp } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import type { Place } from './inbox.ts';
import classes from './MessagePane.module.css';
import { NeighbourLink } from './NeighbourLink.tsx';
import { useListLink } from './useListLink.ts';

interface MessageBarProps {
  /** Null while the list does not hold the message. */
  place: Place | null;
  messageId: number | null;
}

/** Back to the list on a phone, what to do with the message, and the messages beside it. */
export function MessageBar({ place, messageId }: MessageBarProps) {
  const listLink = useListLink();
  return (
    <div className={classes.bar}>
      <Button
        component={Link}
        to={listLink(paths.messages())}
        replace
        hiddenFrom="sm"
        variant="subtle"
        size="md"
        px="xs"
        leftSection={<IconChevronLeft aria-hidden size={20} />}
      >
        Messages
      </Button>
      {messageId === null ? null : (
        <Button
          component={Link}
          to={paths.newToDo(messageId)}
          variant="default"
          leftSection={<IconBellPlus aria-hidden size={16} stroke={1.7} />}
        >
          Remind
        </Button>
      )}
      {place ? (
        <>
          <span className={classes.place}>
            {place.position.toLocaleString('en-US')} of {place.total.toLocaleString('en-US')}
          </span>
          <NeighbourLink id={place.newer} label="Newer message" icon={IconChevronUp} />
          <NeighbourLink id={place.older} label="Older message" icon={IconChevronDown} />
        </>
      ) : null}
    </div>
  );
}

import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import type { Inbox } from '#src/features/messages/engine/useInbox.ts';
import { useHasLasted } from '#src/ui/useHasLasted.ts';
import { FailureNotices } from './FailureNotices.tsx';
import classes from './InboxNotices.module.css';

/** Milliseconds: a few days are there sooner, and the rows below would have jumped down and up again. */
const A_WHILE = 1000;

/** What the list below does not hold: windows still to come, failed ones, and rows that could not be read. */
export function InboxNotices({ inbox }: { inbox: Inbox }) {
  const { windows, setAside } = inbox;
  const unasked = windows.filter(({ outcome }) => outcome.is === 'unasked').length;
  return (
    <div className={classes.notices}>
      <Loading {...inbox} />
      {inbox.isStopped && unasked > 0 ? <Stopped unasked={unasked} onResume={inbox.resume} /> : null}
      {setAside > 0 ? (
        <Text size="xs" role="status">
          {setAside === 1 ? '1 message' : `${setAside} messages`} in or next to these days could not be read
          and {setAside === 1 ? 'is' : 'are'} not shown.
        </Text>
      ) : null}
      <FailureNotices inbox={inbox} />
    </div>
  );
}

function Loading({ progress, cancel }: Pick<Inbox, 'progress' | 'cancel'>) {
  const isLong = useHasLasted(progress !== null, A_WHILE);
  if (!progress || !isLong) return null;
  const { label, done, of } = progress;
  const words = of === null ? `${label}, ${done} read so far` : `${label}, ${done + 1} of ${of}`;
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="xs" c="dimmed">
          {words}
        </Text>
        <Button size="compact-xs" variant="subtle" onClick={cancel}>
          Cancel
        </Button>
      </Group>
      <Progress.Root size="xs" transitionDuration={200}>
        {/* Mantine's own words are a percentage, also where nobody knows of how much. */}
        <Progress.Section
          withAria={false}
          role="progressbar"
          aria-label="Loading messages"
          aria-valuetext={words}
          value={of === null ? 100 : (done / of) * 100}
          animated={of === null}
        />
      </Progress.Root>
    </Stack>
  );
}

function Stopped({ unasked, onResume }: { unasked: number; onResume: () => void }) {
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap" role="status">
      <Text size="xs">
        Stopped: {unasked === 1 ? 'one part' : `${unasked} parts`} of these days{' '}
        {unasked === 1 ? 'is' : 'are'} not loaded.
      </Text>
      <Button size="compact-xs" variant="default" onClick={onResume}>
        Load the rest
      </Button>
    </Group>
  );
}

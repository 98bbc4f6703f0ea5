import { Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff } from '@tabler/icons-react';
import { errorWords } from '#src/ui/errorWords.ts';
import classes from './InboxNotices.module.css';
import { Notice } from './Notice.tsx';
import type { Inbox, InboxWindow } from './useInbox.ts';
import { windowLabel } from './windows.ts';

/** What the list below does not hold: windows still to come, failed ones, and rows that could not be read. */
export function InboxNotices({ inbox: { windows, setAside } }: { inbox: Inbox }) {
  const notices = [
    <Loading key="loading" windows={windows} />,
    setAside > 0 ? (
      <Text key="set-aside" size="xs" role="status">
        {setAside === 1 ? '1 message' : `${setAside} messages`} in or next to these days could not be read and{' '}
        {setAside === 1 ? 'is' : 'are'} not shown.
      </Text>
    ) : null,
    ...windows.map((each) => <Failure key={each.window.asked.from} {...each} />),
  ];
  return <div className={classes.notices}>{notices}</div>;
}

function Loading({ windows }: { windows: readonly InboxWindow[] }) {
  const pending = windows.filter(({ outcome }) => outcome.is === 'pending');
  const [next] = pending;
  // A single window comes as a whole: the skeleton says enough.
  if (!next || windows.length === 1) return null;
  const done = windows.length - pending.length;
  return (
    <Stack gap={6}>
      <Text size="xs" c="dimmed">
        Loading: {windowLabel(next.window)}, {done + 1} of {windows.length}
      </Text>
      <Progress
        size="xs"
        value={(done / windows.length) * 100}
        aria-label="Loading messages"
        transitionDuration={200}
      />
    </Stack>
  );
}

function Failure({ window, outcome, asking, askAgain }: InboxWindow) {
  if (outcome.is === 'pending') return null;
  if (outcome.is === 'answered') {
    return outcome.refreshError ? (
      <Notice color="yellow" icon={IconCloudOff} asking={asking} askAgain={askAgain} action="Refresh">
        Could not look for new messages. What you see is from before.
      </Notice>
    ) : null;
  }
  const { title, advice } = errorWords(outcome.error);
  return (
    <Notice color="red" icon={IconAlertTriangle} asking={asking} askAgain={askAgain} action="Try again">
      <Text size="sm" fw={600}>
        {windowLabel(window)} could not be loaded
      </Text>
      <Text size="xs">
        {title}. {advice}
      </Text>
    </Notice>
  );
}

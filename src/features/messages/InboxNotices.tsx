import { Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff } from '@tabler/icons-react';
import { errorWords } from '#src/ui/errorWords.ts';
import classes from './InboxNotices.module.css';
import { Notice } from './Notice.tsx';
import type { Inbox } from './engine/useInbox.ts';
import type { InboxWindow } from './engine/useWindows.ts';

/** What the list below does not hold: windows still to come, failed ones, and rows that could not be read. */
export function InboxNotices({ inbox: { windows, setAside, progress } }: { inbox: Inbox }) {
  const notices = [
    <Loading key="loading" progress={progress} />,
    setAside > 0 ? (
      <Text key="set-aside" size="xs" role="status">
        {setAside === 1 ? '1 message' : `${setAside} messages`} in or next to these days could not be read and{' '}
        {setAside === 1 ? 'is' : 'are'} not shown.
      </Text>
    ) : null,
    ...windows.map((each) => <Failure key={each.window.key} {...each} />),
  ];
  return <div className={classes.notices}>{notices}</div>;
}

function Loading({ progress }: Pick<Inbox, 'progress'>) {
  if (!progress) return null;
  const { label, done, of } = progress;
  return (
    <Stack gap={6}>
      <Text size="xs" c="dimmed">
        Loading: {label}, {of === null ? `${done} read so far` : `${done + 1} of ${of}`}
      </Text>
      <Progress
        size="xs"
        value={of === null ? 100 : (done / of) * 100}
        animated={of === null}
        aria-label="Loading messages"
        transitionDuration={200}
      />
    </Stack>
  );
}

function Failure({ label, outcome, asking, askAgain }: InboxWindow) {
  if (outcome.is === 'pending' || outcome.is === 'unasked') return null;
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
        {label} could not be loaded
      </Text>
      <Text size="xs">
        {title}. {advice}
      </Text>
    </Notice>
  );
}

import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff } from '@tabler/icons-react';
import { askWindowsAgain } from '#src/features/messages/engine/askWindowsAgain.ts';
import type { Inbox } from '#src/features/messages/engine/useInbox.ts';
import { useFailedRows } from '#src/features/messages/engine/useFailedRows.ts';
import { errorWords } from '#src/ui/errorWords.ts';
import { missingWords } from './missingWords.ts';
import { Notice } from './Notice.tsx';

/** What could not be loaded of the list, or not lately: one word and one action for all of its windows. */
export function FailureNotices({ inbox: { list, windows } }: { inbox: Inbox }) {
  const askForRows = useFailedRows(list);
  const failed = windows.flatMap(({ outcome, ...window }) =>
    outcome.is === 'failed' ? { ...window, error: outcome.error } : [],
  );
  const old = windows.filter(({ outcome }) => outcome.is === 'answered' && outcome.refreshError);
  const [first] = failed;
  return (
    <>
      {old.length > 0 ? (
        <Notice
          color="yellow"
          icon={IconCloudOff}
          action="Refresh"
          asking={old.some(({ asking }) => asking)}
          askAgain={() => void askWindowsAgain(old)}
        >
          Could not look for new messages. What you see is from before.
        </Notice>
      ) : null}
      {first ? (
        <Notice
          color="red"
          icon={IconAlertTriangle}
          action="Try again"
          asking={failed.some(({ asking }) => asking)}
          askAgain={() => void askWindowsAgain(failed)}
        >
          <Missing
            labels={failed.map(({ label }) => label)}
            error={first.error}
            isRestHeld={windows.some(({ outcome }) => outcome.is === 'held')}
          />
        </Notice>
      ) : null}
      {askForRows ? (
        <Notice color="red" icon={IconAlertTriangle} action="Try again" asking={false} askAgain={askForRows}>
          Some of these messages could not be shown.
        </Notice>
      ) : null}
    </>
  );
}

interface MissingProps {
  labels: readonly string[];
  error: unknown;
  /** Whether further days wait for these. */
  isRestHeld: boolean;
}

function Missing({ labels, error, isRestHeld }: MissingProps) {
  const { title, which } = missingWords(labels);
  const words = errorWords(error);
  return (
    <>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {which ? <Text size="xs">{which}</Text> : null}
      <Text size="xs">
        {words.title}. {words.advice}
        {isRestHeld ? ' The days before them are not loaded either.' : null}
      </Text>
    </>
  );
}

import { Text } from '@mantine/core';
import { useLocation, useNavigate } from 'react-router';
import { differenceWords } from './differenceWords.ts';
import { readCreated } from '#src/features/to-dos/created.ts';
import { Note } from '#src/ui/Note.tsx';
import { sendTime } from '#src/features/to-dos/sendTime.ts';
import { formatExactMinute } from '#src/lib/time/format.ts';

interface CreatedNoticeProps {
  id: string;
  now: number;
  timeZone: string;
}

/** After creating: that it worked, and when it is first sent; both times where the service's differs from what was said. */
export function CreatedNotice({ id, now, timeZone }: CreatedNoticeProps) {
  const { state } = useLocation();
  const navigate = useNavigate();
  const created = readCreated(state, id);
  if (!created) return null;
  const { expected, answered } = created;
  const dismiss = () => void navigate('.', { replace: true, state: null });
  if (answered === null || answered === expected) {
    return (
      <Note
        tone="good"
        role="status"
        title="Created"
        withCloseButton
        closeButtonLabel="Dismiss"
        onClose={dismiss}
      >
        {answered === null
          ? 'The service has not said when it is first sent. Look at it again in a minute.'
          : `First sent ${sendTime(answered, now, timeZone)}.`}
      </Note>
    );
  }
  const suggested = expected === null ? null : differenceWords(expected, answered, timeZone);
  return (
    <Note
      tone="odd"
      role="alert"
      title="Created, but at another time than expected"
      withCloseButton
      closeButtonLabel="Dismiss"
      onClose={dismiss}
    >
      The service says it is first sent {formatExactMinute(answered, timeZone)}. Frontdesk worked out{' '}
      {expected === null ? 'no time at all' : formatExactMinute(expected, timeZone)}. The service’s time
      counts: if it is wrong, call your answering service.
      {suggested === null ? null : (
        <Text size="sm" mt="xs">
          {suggested}
        </Text>
      )}
    </Note>
  );
}

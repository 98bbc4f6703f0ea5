import { Stack, Text, Title } from '@mantine/core';
import { useSession } from '#src/api/useSession.ts';
import { callFacts } from '#src/features/recordings/callFacts.ts';
import { formatExact } from '#src/lib/time/format.ts';
import { CallPlayer } from '#src/player/CallPlayer.tsx';
import { trackOf } from '#src/player/playerState.ts';
import type { Recording } from '#src/v2/recording.ts';
import { AllFields } from './AllFields.tsx';
import { CallFactList } from './CallFactList.tsx';
import { CallMessages } from './CallMessages.tsx';
import { CallTimes } from './CallTimes.tsx';

interface CallDetailsProps {
  recording: Recording;
  /** "Part 1 of 2", where a call has more than one recording. */
  part: string | null;
}

export function CallDetails({ recording, part }: CallDetailsProps) {
  const { timeZone } = useSession();
  const { cdr, call_id } = recording;
  const facts = callFacts(recording);
  const track = trackOf(recording);
  return (
    <Stack component="article" gap="lg">
      {part ? (
        <Title order={2} size="h5">
          {part}
        </Title>
      ) : null}
      <Text>{facts.start === null ? 'At no known time' : formatExact(facts.start, timeZone)}</Text>
      {track ? (
        <CallPlayer track={track} length={facts.talk} />
      ) : (
        <Text c="dimmed">There is no recording of this call.</Text>
      )}
      <CallFactList facts={facts} />
      {cdr ? <CallTimes cdr={cdr} /> : <Text c="dimmed">How the time was spent is not known.</Text>}
      {call_id !== null && facts.start !== null ? (
        <CallMessages callId={call_id} start={facts.start} />
      ) : null}
      <AllFields recording={recording} />
    </Stack>
  );
}

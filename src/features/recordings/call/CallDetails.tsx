import { Stack, Text, Title } from '@mantine/core';
import { useSession } from '#src/api/useSession.ts';
import { callFacts } from '#src/features/recordings/callFacts.ts';
import { formatExact } from '#src/lib/time/format.ts';
import { CallPlayer } from '#src/player/CallPlayer.tsx';
import { type Track, trackOf } from '#src/player/playerState.ts';
import type { Recording } from '#src/v2/recording.ts';
import { AllFields } from './AllFields.tsx';
import classes from './CallDetails.module.css';
import { CallFactList } from './CallFactList.tsx';
import { CallMessages } from './CallMessages.tsx';
import { CallTimes } from './CallTimes.tsx';

interface CallDetailsProps {
  recording: Recording;
  /** "Part 1 of 2", where a call has more than one recording. */
  part: string | null;
  /** All of the call's recordings. */
  queue: readonly Track[];
  /** Seconds: the moment that the address leads to. */
  at: number | null;
}

export function CallDetails({ recording, part, queue, at }: CallDetailsProps) {
  const { timeZone } = useSession();
  const { cdr, call_id } = recording;
  const facts = callFacts(recording);
  const track = trackOf(recording);
  return (
    <article className={classes.call}>
      <header>
        {part ? (
          <Title order={2} size="h5">
            {part}
          </Title>
        ) : null}
        <Text>{facts.start === null ? 'Time unknown' : formatExact(facts.start, timeZone)}</Text>
      </header>
      <Stack gap="lg" className={classes.main}>
        {track ? (
          <CallPlayer track={track} length={facts.talk} at={at} {...(part && { queue })} />
        ) : (
          <Text c="dimmed">
            There is no recording of this call. Either nobody spoke with the caller, or the line is not
            recorded: the answering service can tell.
          </Text>
        )}
        <CallFactList facts={facts} />
        {cdr ? <CallTimes cdr={cdr} /> : <Text c="dimmed">How the time was spent is unknown.</Text>}
        <AllFields recording={recording} />
      </Stack>
      {call_id !== null && facts.start !== null ? (
        <aside className={classes.beside}>
          <CallMessages callId={call_id} start={facts.start} />
        </aside>
      ) : null}
    </article>
  );
}

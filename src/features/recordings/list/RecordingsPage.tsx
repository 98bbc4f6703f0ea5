import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { askAgainEvery } from '#src/api/askAgain.ts';
import { recordingsQuery } from '#src/api/recordings.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import { CallBrowser } from './CallBrowser.tsx';
import { CallsSkeleton } from './CallsSkeleton.tsx';
import classes from './RecordingsPage.module.css';

const noCalls = (
  <EmptyNotice title="No calls yet">Calls that the answering service takes for you appear here.</EmptyNotice>
);

/** New calls come in by themselves, as often as a person would look. */
const ASK_AGAIN_MS = 60_000;

export function RecordingsPage() {
  const recordings = useQuery({ ...recordingsQuery(), ...askAgainEvery(ASK_AGAIN_MS) });
  return (
    <div className={classes.page}>
      <title>Recordings · Frontdesk</title>
      <VisuallyHidden component="h1">Recordings</VisuallyHidden>
      <QueryStates
        query={recordings}
        isEmpty={({ rows }) => rows.length === 0}
        pending={<CallsSkeleton />}
        empty={noCalls}
      >
        {({ rows, setAside }) => <CallBrowser recordings={rows} setAside={setAside} />}
      </QueryStates>
    </div>
  );
}

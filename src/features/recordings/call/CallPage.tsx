import { Anchor, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { recordingsQuery } from '#src/api/recordings.ts';
import { useWayBack } from '#src/features/recordings/useWayBack.ts';
import { paths } from '#src/lib/paths.ts';
import { trackOf } from '#src/player/playerState.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import { CallDetails } from './CallDetails.tsx';
import classes from './CallPage.module.css';
import { CallSkeleton } from './CallSkeleton.tsx';
import { legsOf } from './legs.ts';
import { momentOf, readMoment } from './moment.ts';

const notInTheList = (
  <EmptyNotice title="This call is not in the list of calls">
    The answering service keeps calls for a limited time, so it may have been removed. A call that has only
    just ended may take a few minutes to appear.
  </EmptyNotice>
);

export function CallPage() {
  const { callId } = useParams();
  const [params] = useSearchParams();
  const moment = readMoment(params);
  const recordings = useQuery(recordingsQuery());
  const wayBack = useWayBack();
  return (
    <div className={classes.page}>
      <title>Call · Frontdesk</title>
      <Anchor component={Link} to={paths.recordings()} onClick={wayBack} className={classes.back}>
        <IconArrowLeft size={18} stroke={1.7} aria-hidden /> Recordings
      </Anchor>
      <Title order={1} size="h3">
        Call
      </Title>
      <QueryStates
        query={recordings}
        isEmpty={({ rows }) => legsOf(rows, callId).length === 0}
        pending={<CallSkeleton />}
        empty={notInTheList}
      >
        {({ rows }) => {
          const legs = legsOf(rows, callId);
          const queue = legs.map(trackOf).filter((track) => track !== null);
          return legs.map((recording, index) => (
            <CallDetails
              key={recording.id}
              recording={recording}
              part={legs.length > 1 ? `Part ${index + 1} of ${legs.length}` : null}
              queue={queue}
              at={momentOf(moment, recording.id, index)}
            />
          ));
        }}
      </QueryStates>
    </div>
  );
}

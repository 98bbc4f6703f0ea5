import { SegmentedControl, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { recordingsQuery } from '#src/api/recordings.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import { CallListSkeleton } from './CallListSkeleton.tsx';
import { CallsOfRange } from './CallsOfRange.tsx';
import { dayRangeLabels, dayRanges, defaultDayRange, parseDayRange } from './dayRange.ts';
import classes from './RecordingsPage.module.css';

const rangeChoices = dayRanges.map((value) => ({ value, label: dayRangeLabels[value] }));

const noCalls = (
  <EmptyNotice title="No calls yet">Calls that the answering service takes for you appear here.</EmptyNotice>
);

export function RecordingsPage() {
  const [params, setParams] = useSearchParams();
  const range = parseDayRange(params.get('days'));
  const setRange = (days: string) => setParams(days === defaultDayRange ? {} : { days }, { replace: true });
  const recordings = useQuery(recordingsQuery());
  return (
    <div className={classes.page}>
      <title>Recordings · Frontdesk</title>
      <header className={classes.header}>
        <Title order={1} size="h3">
          Recordings
        </Title>
        <SegmentedControl
          aria-label="Days"
          className={classes.days ?? ''}
          transitionDuration={0}
          data={rangeChoices}
          value={range}
          onChange={setRange}
        />
      </header>
      <QueryStates
        query={recordings}
        isEmpty={({ rows }) => rows.length === 0}
        pending={<CallListSkeleton />}
        empty={noCalls}
      >
        {({ rows, setAside }) => (
          <CallsOfRange
            recordings={rows}
            setAside={setAside}
            range={range}
            onShowAll={() => setRange('all')}
          />
        )}
      </QueryStates>
    </div>
  );
}

import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import { useToDoRows } from '#src/features/to-dos/useToDoRows.ts';
import { formatDayHeading } from '#src/lib/time/format.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { VirtualList } from '#src/ui/virtual/VirtualList.tsx';
import classes from './Agenda.module.css';
import { agendaGroups } from './agendaGroups.ts';
import { AgendaSend } from './AgendaSend.tsx';
import { nextDayWithSends } from './nextDayWithSends.ts';
import type { SendsOfDays } from './sendsOfDays.ts';
import { usePlace } from './usePlace.ts';

const deskHeights = { heading: 2.5, row: 2.75 };
const phoneHeights = { heading: 2.5, row: 4.25 };

/** Every send of some days, one below the other: the calendar for keyboards, for phones, and for days with much to send. */
export function Agenda({ sends }: { sends: SendsOfDays }) {
  const { isPhone, narrowing } = useToDosView();
  const { place, today } = usePlace();
  const { rows, headings, keys } = useMemo(() => agendaGroups(sends), [sends]);
  const at = useMemo(() => headings.map((heading) => heading.at), [headings]);
  const { lines, virtual, keyOf, cursor, onFocus } = useToDoRows({
    keys,
    headings: at,
    heights: isPhone ? phoneHeights : deskHeights,
    openKey: null,
    noun: 'send',
    listKey: `${place.day} ${narrowing}`,
  });
  if (rows.length === 0) return <NothingSent />;
  return (
    <VirtualList
      label="Sends"
      lines={lines}
      virtual={virtual}
      keyOf={keyOf}
      keptRow={cursor}
      renderHeading={(index) => {
        const heading = headings[index];
        return heading ? (
          <h3 className={classes.day}>
            {formatDayHeading(heading.day, today)} <span className={classes.count}>{heading.count}</span>
          </h3>
        ) : null;
      }}
      renderRow={(row) => {
        const send = rows[row];
        return send ? (
          <AgendaSend send={send} isCursor={row === cursor} onFocus={() => onFocus(keyOf(row))} />
        ) : null;
      }}
    />
  );
}

function NothingSent() {
  const { entries, now, timeZone } = useToDosView();
  const { place, today, linkTo } = usePlace();
  const next = useMemo(
    () => nextDayWithSends(entries, place.day, now, timeZone),
    [entries, place.day, now, timeZone],
  );
  return (
    <EmptyNotice title="Nothing is sent in these two weeks">
      {next ? (
        <Button component={Link} to={linkTo({ mode: 'agenda', day: next })} variant="default">
          Go to {formatDayHeading(next, today)}
        </Button>
      ) : null}
    </EmptyNotice>
  );
}

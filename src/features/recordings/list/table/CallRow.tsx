import { Text, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconPhoneIncoming, IconPhoneOutgoing } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'react-router';
import type { Call } from '#src/features/recordings/list/calls/call.ts';
import { directionOf } from '#src/features/recordings/list/calls/direction.ts';
import { fromTheList } from '#src/features/recordings/useWayBack.ts';
import { paths } from '#src/lib/paths.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { formatDay, formatTime } from '#src/lib/time/format.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { PlayButton } from '#src/player/PlayButton.tsx';
import { type Track, trackOf } from '#src/player/playerState.ts';
import { Highlighted } from '#src/ui/text/Highlighted.tsx';
import classes from './CallRow.module.css';
import { factColumns } from './columns.ts';

interface CallRowProps {
  call: Call;
  /** Where no day stands over the call, so that its own is said. */
  today: CivilDate | null;
  timeZone: string;
  text: string;
  isListened: boolean;
  /** Whether the Tab key reaches this row. */
  isCursor: boolean;
  /** The recordings of the list, in its order. */
  queue: readonly Track[];
  onFocus: (id: number) => void;
}

/** A call. A press anywhere on it, but on its button, opens it. */
export const CallRow = memo(function CallRow(props: CallRowProps) {
  const { call, today, timeZone, text, isListened, isCursor, queue, onFocus } = props;
  const { recording, facts } = call;
  const track = trackOf(recording);
  const when = facts.start === null ? 'Time unknown' : timeIn(facts.start, today, timeZone);
  return (
    <div className={classes.call} onFocus={() => onFocus(recording.id)}>
      <div className={classes.cell} data-cell="time">
        {recording.call_id === null ? (
          when
        ) : (
          <Link
            to={paths.call(recording.call_id)}
            state={fromTheList}
            className={classes.link}
            tabIndex={isCursor ? 0 : -1}
          >
            <VisuallyHidden>Call of </VisuallyHidden>
            {when}
          </Link>
        )}
      </div>
      <div className={classes.cell} data-cell="recording">
        {track ? (
          <PlayButton track={track} what={`the call of ${when}`} queue={queue} tabIndex={isCursor ? 0 : -1} />
        ) : (
          <Text span c="dimmed" className={classes.none}>
            No recording
          </Text>
        )}
        {isListened ? <Listened /> : null}
      </div>
      {factColumns.map(({ key, label, value, sort }) => (
        <div key={key} className={classes.cell} data-cell={key} data-figure={sort && true}>
          <span className={classes.label}>{label} </span>
          {key === 'from' ? <Direction call={call} /> : null}
          <Highlighted text={value(facts) ?? '–'} typed={text} />
        </div>
      ))}
    </div>
  );
});

function Listened() {
  return (
    <span title="Listened to in this browser" className={classes.listened}>
      <IconCheck aria-hidden size={14} stroke={2.2} />
      <VisuallyHidden>Listened to</VisuallyHidden>
    </span>
  );
}

/** Outbound calls are the odd ones: the number is whom the agent called. */
function Direction({ call }: { call: Call }) {
  const direction = directionOf(call.recording.cdr);
  if (direction !== 'inbound' && direction !== 'outbound') return null;
  const Icon = direction === 'inbound' ? IconPhoneIncoming : IconPhoneOutgoing;
  return (
    <span className={classes.direction} data-direction={direction}>
      <Icon aria-hidden size={14} stroke={1.8} />
      <VisuallyHidden>{direction === 'inbound' ? 'Inbound' : 'Outbound'} </VisuallyHidden>
    </span>
  );
}

function timeIn(start: number, today: CivilDate | null, timeZone: string): string {
  const time = formatTime(start, timeZone);
  return today === null ? time : `${formatDay(civilDateOf(start, timeZone), today)}, ${time}`;
}

import { Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '#src/api/useSession.ts';
import type { CallFacts } from '#src/features/recordings/callFacts.ts';
import { fromTheList } from '#src/features/recordings/useWayBack.ts';
import { paths } from '#src/lib/paths.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { formatClock, formatTime } from '#src/lib/time/format.ts';
import { PlayButton } from '#src/player/PlayButton.tsx';
import { trackOf } from '#src/player/playerState.ts';
import classes from './CallRow.module.css';
import type { Call } from './callRows.ts';

interface Column {
  key: string;
  label: string;
  isNumber?: boolean;
}

/** The columns after "Recording" and "Time", which are shown on a phone with their label before the value. */
const factColumns: (Column & { value: (facts: CallFacts) => string | null })[] = [
  { key: 'from', label: 'From', value: ({ from }) => from && formatPhone(from) },
  { key: 'did', label: 'DID', value: ({ did }) => did && formatPhone(did) },
  { key: 'agent', label: 'Agent', value: ({ agent }) => agent },
  { key: 'skill', label: 'Skill', value: ({ skill }) => skill },
  { key: 'talk', label: 'Talk', value: ({ talk }) => clock(talk), isNumber: true },
  { key: 'length', label: 'Length', value: ({ length }) => clock(length), isNumber: true },
  { key: 'wait', label: 'Wait', value: ({ wait }) => clock(wait), isNumber: true },
  { key: 'hung-up', label: 'Hung up', value: ({ hungUpBy }) => hungUpBy },
];

export const callColumns: Column[] = [
  { key: 'recording', label: 'Recording' },
  { key: 'time', label: 'Time' },
  ...factColumns,
];

/** The cells of a call's row. A click anywhere in the row, but on its button, opens the call. */
export function CallRow({ call: { recording, facts } }: { call: Call }) {
  const { timeZone } = useSession();
  const track = trackOf(recording);
  const time = facts.start === null ? '–' : formatTime(facts.start, timeZone);
  return (
    <>
      <Cell name="recording">
        {track ? (
          <PlayButton track={track} what={`the call of ${time}`} />
        ) : (
          <Text span c="dimmed" className={classes.none}>
            No recording
          </Text>
        )}
      </Cell>
      <Cell name="time">
        {recording.call_id === null ? (
          time
        ) : (
          <Link to={paths.call(recording.call_id)} state={fromTheList} className={classes.link}>
            <VisuallyHidden>Call of </VisuallyHidden>
            {time}
          </Link>
        )}
      </Cell>
      {factColumns.map(({ key, label, value, isNumber }) => (
        <Cell key={key} name={key} label={label} isNumber={isNumber}>
          {value(facts) ?? '–'}
        </Cell>
      ))}
    </>
  );
}

interface CellProps {
  name: string;
  label?: string;
  isNumber?: boolean;
  children: ReactNode;
}

function Cell({ name, label, isNumber, children }: CellProps) {
  return (
    <div role="cell" className={classes.cell} data-cell={name} data-number={isNumber || undefined}>
      {label ? (
        <span aria-hidden className={classes.label}>
          {label}{' '}
        </span>
      ) : null}
      {children}
    </div>
  );
}

function clock(seconds: number | null): string | null {
  return seconds === null ? null : formatClock(seconds);
}

import '@mantine/schedule/styles.layer.css';
import { Anchor, Text } from '@mantine/core';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { Link } from 'react-router';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { Agenda } from './Agenda.tsx';
import { CalendarBar } from './CalendarBar.tsx';
import { type CalendarMode, rangeOf } from './calendarRange.ts';
import { MonthCalendar } from './MonthCalendar.tsx';
import { sendsOfDays, type SendsOfDays } from './sendsOfDays.ts';
import classes from './ToDoCalendar.module.css';
import { usePlace } from './usePlace.ts';
import { WeekCalendar } from './WeekCalendar.tsx';

const calendars: Record<CalendarMode, (props: { sends: SendsOfDays }) => ReactNode> = {
  month: MonthCalendar,
  week: WeekCalendar,
  agenda: Agenda,
};

/** Every send to come of the To Dos in view. */
export function ToDoCalendar() {
  const { entries, now, timeZone } = useToDosView();
  const { place } = usePlace();
  // Typing into the search does not wait for thousands of To Dos to be spread over a month.
  const shown = useDeferredValue(entries);
  const sends = useMemo(
    () => sendsOfDays(shown, rangeOf(place.mode, place.day), now, timeZone),
    [shown, place.mode, place.day, now, timeZone],
  );
  const Calendar = calendars[place.mode];
  return (
    <div className={classes.calendar}>
      <CalendarBar />
      <TooOften sends={sends} />
      <div className={classes.days}>
        <Calendar sends={sends} />
      </div>
    </div>
  );
}

const NAMED = 3;

function TooOften({ sends: { tooOften } }: { sends: SendsOfDays }) {
  const { linkTo } = useToDosView();
  if (tooOften.length === 0) return null;
  return (
    <Text size="sm" c="dimmed" className={classes.note} role="status">
      Too often for a calendar:{' '}
      {tooOften.slice(0, NAMED).map(({ id, toDo }) => (
        <Anchor key={id} component={Link} to={linkTo(id)} size="sm" underline="always" mr="xs">
          {formatPhone(toDo.to_do.contact ?? '') || `To Do ${id}`}
        </Anchor>
      ))}
      {tooOften.length > NAMED ? `and ${tooOften.length - NAMED} more` : null}
    </Text>
  );
}

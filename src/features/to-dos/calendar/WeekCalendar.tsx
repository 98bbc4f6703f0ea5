import { WeekView } from '@mantine/schedule';
import { useMemo } from 'react';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import { wallClock } from '#src/lib/time/zone.ts';
import { MoreLink } from './MoreLink.tsx';
import { weekEvents } from './scheduleEvents.ts';
import { SendLink } from './SendLink.tsx';
import type { SendsOfDays } from './sendsOfDays.ts';
import { steadyDay } from './steadyDay.ts';
import { usePlace } from './usePlace.ts';
import classes from './WeekCalendar.module.css';
import { WeekDays } from './WeekDays.tsx';

const LINES = 3;

/** A week of sends by the hour. What is sent in the same hour stands together; a day's name leads to its agenda. */
export function WeekCalendar({ sends }: { sends: SendsOfDays }) {
  const { now, timeZone } = useToDosView();
  const { place, today } = usePlace();
  const { events, cells, firstHour, lastHour } = useMemo(
    () => weekEvents(sends, LINES, timeZone),
    [sends, timeZone],
  );
  return (
    <div className={classes.week}>
      <WeekDays sends={sends} />
      <WeekView
        className={classes.hours ?? ''}
        classNames={{
          weekViewRoot: classes.root ?? '',
          weekViewScrollArea: classes.scroller ?? '',
          // Ours names each day as it is seen, and says how much is sent.
          weekViewHeader: classes.hidden ?? '',
        }}
        date={steadyDay(place.day)}
        withHeader={false}
        withAllDaySlots={false}
        withWeekNumber={false}
        firstDayOfWeek={0}
        weekendDays={[]}
        slotLabelFormat="h A"
        slotHeight={68}
        startTime={`${twoDigits(firstHour)}:00:00`}
        endTime={lastHour === 23 ? '23:59:59' : `${twoDigits(lastHour + 1)}:00:00`}
        withCurrentTimeBubble={false}
        withCurrentTimeIndicator={sends.days.some(({ day }) => day === today)}
        getCurrentTime={() => wallText(now, timeZone)}
        events={events}
        // The empty hours are nothing to come to: neither by keyboard nor for those who listen.
        getTimeSlotProps={() => ({ 'aria-hidden': true, tabIndex: -1 })}
        renderEvent={({ id }, { style }) => {
          const cell = cells.get(String(id));
          return (
            <div className={classes.hour} style={style}>
              {cell?.sends.map((send) => (
                <SendLink key={`${send.entry.id} ${send.at}`} send={send} />
              ))}
              {cell && cell.more > 0 ? <MoreLink day={cell.day} count={cell.more} /> : null}
            </div>
          );
        }}
      />
    </div>
  );
}

/** What clocks in the account's zone show, on the steady day. */
function wallText(instant: number, timeZone: string): string {
  const { date, minutes } = wallClock(instant, timeZone);
  return `${steadyDay(date)} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:00`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

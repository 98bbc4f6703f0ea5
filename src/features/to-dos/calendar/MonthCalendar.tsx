import { MonthView } from '@mantine/schedule';
import { useEffect, useMemo, useRef } from 'react';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import { parseCivilDate } from '#src/lib/time/civilDate.ts';
import { dayWords } from './dayWords.ts';
import classes from './MonthCalendar.module.css';
import { MoreLink } from './MoreLink.tsx';
import { monthEvents } from './scheduleEvents.ts';
import { SendLink } from './SendLink.tsx';
import type { SendsOfDays } from './sendsOfDays.ts';
import { usePlace } from './usePlace.ts';

const LINES = 4;

/** A month of sends. The arrow keys go from day to day, and Enter on a day opens its agenda. */
export function MonthCalendar({ sends }: { sends: SendsOfDays }) {
  const { isPhone } = useToDosView();
  const { place, today, goTo } = usePlace();
  // A phone has room for the count alone.
  const lines = isPhone ? 1 : LINES;
  const { events, cells } = useMemo(() => monthEvents(sends, lines), [sends, lines]);
  const counts = useMemo(
    () => new Map(sends.days.map((each) => [String(each.day), each.sends.length])),
    [sends],
  );
  const calendar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    calendar.current?.querySelector(`[data-day="${place.day}"]`)?.scrollIntoView({ block: 'center' });
  }, [place.day]);
  const open = (text: string) => {
    const day = parseCivilDate(text);
    if (day) goTo({ mode: 'agenda', day });
  };
  return (
    <MonthView
      ref={calendar}
      className={classes.month ?? ''}
      classNames={{
        monthViewScrollArea: classes.scroller ?? '',
        monthViewWeekdays: classes.weekdays ?? '',
      }}
      date={place.day}
      withHeader={false}
      firstDayOfWeek={0}
      weekendDays={[]}
      consistentWeeks={false}
      highlightToday={false}
      maxEventsPerDay={lines}
      events={events}
      renderEvent={({ id }, { style }) => {
        const cell = cells.get(String(id));
        const [send] = cell?.sends ?? [];
        return (
          <div className={classes.line} style={style}>
            {send && !isPhone ? <SendLink send={send} /> : null}
            {cell && (isPhone || !send) ? (
              <MoreLink
                day={cell.day}
                count={isPhone ? (counts.get(cell.day) ?? 0) : cell.more}
                isAll={isPhone}
              />
            ) : null}
          </div>
        );
      }}
      getDayProps={(text) => {
        const day = parseCivilDate(text);
        const count = counts.get(text) ?? 0;
        return {
          'aria-label': day ? dayWords(day, today, count) : text,
          'aria-current': text === today ? 'date' : undefined,
          'data-day': text,
          'data-past': text < today || undefined,
        };
      }}
      onDayClick={open}
    />
  );
}

import { Link } from 'react-router';
import { weekday, yearMonthDay } from '#src/lib/time/civilDate.ts';
import { dayNames } from '#src/v2/newToDo.ts';
import { countWords } from './dayWords.ts';
import type { SendsOfDays } from './sendsOfDays.ts';
import { usePlace } from './usePlace.ts';
import classes from './WeekCalendar.module.css';

/** The days above a week's hours; each leads to its agenda. */
export function WeekDays({ sends: { days } }: { sends: SendsOfDays }) {
  const { today, linkTo } = usePlace();
  return (
    <div className={classes.weekDays}>
      {days.map(({ day, sends }) => {
        const name = dayNames[weekday(day)]?.slice(0, 3);
        const number = yearMonthDay(day).day;
        return (
          <Link
            key={day}
            to={linkTo({ mode: 'agenda', day })}
            className={classes.weekDay}
            aria-current={day === today ? 'date' : undefined}
            aria-label={`${name} ${number}: ${countWords(sends.length)}`}
          >
            {name} <span>{number}</span>
          </Link>
        );
      })}
    </div>
  );
}

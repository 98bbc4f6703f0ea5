import { ActionIcon, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type Month, monthOf } from '#src/lib/time/calendar.ts';
import { formatTime } from '#src/lib/time/format.ts';
import { dayNames } from '#src/v2/newToDo.ts';
import { weeksOf } from './monthDays.ts';
import classes from './SendMonth.module.css';
import type { SendsByDay } from './sendsInMonth.ts';

interface SendMonthProps {
  month: Month;
  /** The month that now is: nothing is sent before it. */
  isFirst: boolean;
  /** Since 1970-01-01. */
  today: number;
  own: SendsByDay;
  others: ReadonlySet<number>;
  timeZone: string;
  onMonth: (month: Month) => void;
}

const MS_A_DAY = 86_400_000;
const name = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month with its sends, those of other To Dos faintly. To read only: nothing in it takes the focus but its two buttons. */
export function SendMonth({ month, isFirst, today, own, others, timeZone, onMonth }: SendMonthProps) {
  const title = name.format(month.firstDay * MS_A_DAY);
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Text size="sm" fw={600} aria-live="polite">
          {title}
        </Text>
        <Group gap={4} wrap="nowrap">
          <ActionIcon
            variant="default"
            size={28}
            aria-label="Previous month"
            disabled={isFirst}
            onClick={() => onMonth(monthOf(month.firstDay - 1))}
          >
            <IconChevronLeft aria-hidden size={16} />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={28}
            aria-label="Next month"
            onClick={() => onMonth(monthOf(month.firstDay + month.length))}
          >
            <IconChevronRight aria-hidden size={16} />
          </ActionIcon>
        </Group>
      </Group>
      <table className={classes.month} aria-label={`Sends in ${title}`}>
        <thead>
          <tr>
            {dayNames.map((day) => (
              <th key={day} scope="col" abbr={day}>
                <span aria-hidden>{day.slice(0, 2)}</span>
                <VisuallyHidden>{day}</VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <DayCell
                  key={day}
                  day={day}
                  month={month}
                  isToday={day === today}
                  own={own.get(day) ?? []}
                  hasOthers={others.has(day)}
                  timeZone={timeZone}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.legend} aria-hidden>
        <span className={classes.ownKey} /> this To Do
        <span className={classes.othersKey} /> other To Dos
      </div>
    </div>
  );
}

interface DayCellProps {
  day: number;
  month: Month;
  isToday: boolean;
  own: readonly number[];
  hasOthers: boolean;
  timeZone: string;
}

function DayCell({ day, month, isToday, own, hasOthers, timeZone }: DayCellProps) {
  const number = new Date(day * MS_A_DAY).getUTCDate();
  if (day < month.firstDay || day >= month.firstDay + month.length) {
    return <td className={classes.outside}>{number}</td>;
  }
  const times = own.map((send) => formatTime(send, timeZone)).join(', ');
  return (
    <td title={times || undefined}>
      <span className={classes.day} data-own={own.length > 0 || undefined} data-today={isToday || undefined}>
        {number}
        {own.length > 1 ? (
          <span aria-hidden className={classes.count}>
            {own.length}
          </span>
        ) : null}
      </span>
      {hasOthers ? <span aria-hidden className={classes.others} /> : null}
      <VisuallyHidden>
        {own.length > 0 ? `, sent at ${times}` : ''}
        {hasOthers ? ', other To Dos too' : ''}
        {isToday ? ', today' : ''}
      </VisuallyHidden>
    </td>
  );
}

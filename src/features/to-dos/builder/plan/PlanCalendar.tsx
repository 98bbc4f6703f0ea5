import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { toDosQuery } from '#src/api/toDos.ts';
import { type Month, monthOf } from '#src/lib/time/calendar.ts';
import { toDayNumber } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { SendMonth } from './SendMonth.tsx';
import type { Planned } from './sendPlan.ts';
import { othersInMonth, plannedInMonth, type SendsByDay } from './sendsInMonth.ts';

interface PlanCalendarProps {
  /** Null while the schedule is not filled in: then there are the other To Dos alone. */
  planned: Planned | null;
  first: number | undefined;
  now: number;
  timeZone: string;
}

const nothing: SendsByDay = new Map();
const noDays: ReadonlySet<number> = new Set();
const none: ToDo[] = [];

/** Opens at the month of the first send, and stays where one has turned to. */
export function PlanCalendar({ planned, first, now, timeZone }: PlanCalendarProps) {
  const [turnedTo, setTurnedTo] = useState<Month | null>(null);
  const dayOf = (instant: number) => toDayNumber(civilDateOf(instant, timeZone));
  const today = dayOf(now);
  const firstDay = first === undefined ? today : dayOf(first);
  const { firstDay: shown } = turnedTo ?? monthOf(firstDay);
  const month = useMemo(() => monthOf(shown), [shown]);
  // Of thousands of To Dos it may take a moment, which must not hold up the form.
  const asked = useDeferredValue(month);
  const toDos = useQuery(toDosQuery()).data?.rows ?? none;
  const others = useMemo(
    () => ({ month: asked, days: othersInMonth(toDos, asked, now, timeZone) }),
    [toDos, asked, now, timeZone],
  );
  const own = useMemo(() => (planned ? plannedInMonth(planned, month) : nothing), [planned, month]);
  return (
    <SendMonth
      month={month}
      isFirst={month.firstDay <= today}
      today={today}
      own={own}
      others={others.month === month ? others.days : noDays}
      timeZone={timeZone}
      onMonth={setTurnedTo}
    />
  );
}

import type { Rule } from './rule.ts';
import { untilTurn } from './ruleInterval.ts';
import {
  daysUntilDayAtMost,
  daysUntilDayOfMonth,
  daysUntilDayOfYear,
  daysUntilNthWeekday,
  hoursUntil,
  stepsAhead,
} from './ruleWaits.ts';
import type { Unit, ZonedClock } from './zonedClock.ts';

/** One thing that a rule asks of a time. */
export interface Condition {
  unit: Unit;
  /** How many units to move the clock on before asking again; 0 where the condition is met. */
  wait: (clock: ZonedClock) => number;
}

type Field = 'month' | 'weekday' | 'day' | 'hour' | 'minute' | 'second';

/** For each kind of rule, what it takes from the start where it has no condition of its own, and what its interval counts. */
const kinds: Record<Rule['kind'], { fromStart: readonly Field[]; turn: Unit }> = {
  secondly: { fromStart: [], turn: 'second' },
  minutely: { fromStart: ['second'], turn: 'minute' },
  hourly: { fromStart: ['minute', 'second'], turn: 'hour' },
  daily: { fromStart: ['hour', 'minute', 'second'], turn: 'day' },
  weekly: { fromStart: ['weekday', 'hour', 'minute', 'second'], turn: 'day' },
  monthly: { fromStart: ['day', 'hour', 'minute', 'second'], turn: 'month' },
  yearly: { fromStart: ['month', 'day', 'hour', 'minute', 'second'], turn: 'year' },
};

/** What a rule asks of a time, where `start` is what RuleWalk aligns. A list that is there but empty asks nothing. */
export function conditionsOf(rule: Rule, start: ZonedClock): Condition[] {
  const { weekdays, nthWeekdays, daysOfMonth, daysOfYear } = rule;
  const { fromStart, turn } = kinds[rule.kind];
  const namesDays = weekdays !== null || nthWeekdays !== null || daysOfMonth !== null || daysOfYear !== null;
  const taken = (field: Field, mark: number) => (fromStart.includes(field) ? [mark] : []);

  const days = weekdays ?? (namesDays ? [] : taken('weekday', start.weekday));
  const dayAtMost = namesDays ? [] : taken('day', start.dayOfMonth);
  const months = rule.months ?? (daysOfYear ? [] : taken('month', start.month.month));
  const hours = fromZero(rule.hours ?? taken('hour', start.hour), 24);
  const minutes = fromZero(rule.minutes ?? taken('minute', start.minute), 60);
  const seconds = fromZero(rule.seconds ?? taken('second', start.second), 60);

  return [
    ...anyOf('day', days, (clock, weekday) => stepsAhead(clock.weekday, weekday, 7)),
    ...anyOf('second', seconds, (clock, second) => stepsAhead(clock.second, second, 60)),
    ...anyOf('minute', minutes, (clock, minute) => stepsAhead(clock.minute, minute, 60)),
    ...anyOf('day', dayAtMost, daysUntilDayAtMost),
    ...anyOf('day', daysOfMonth ?? [], daysUntilDayOfMonth),
    ...anyOf('hourShown', hours, hoursUntil),
    ...anyOf('month', months, (clock, month) => stepsAhead(clock.month.month, month, 12)),
    ...anyOf('day', daysOfYear ?? [], daysUntilDayOfYear),
    ...anyOf('day', nthWeekdays ?? [], daysUntilNthWeekday),
    { unit: turn, wait: untilTurn(rule, start) },
  ];
}

/** Marks on a dial that may be counted backwards: -1 on a clock face of 60 minutes is 59. */
function fromZero(marks: readonly number[], dial: number): number[] {
  return marks.map((mark) => (mark < 0 ? mark + dial : mark));
}

/** The condition that any of the marks is reached; none at all where there are no marks. */
function anyOf<T>(
  unit: Unit,
  marks: readonly T[],
  waitFor: (clock: ZonedClock, mark: T) => number,
): Condition[] {
  const [only] = marks;
  if (only === undefined) return [];
  if (marks.length === 1) return [{ unit, wait: (clock) => waitFor(clock, only) }];
  const wait = (clock: ZonedClock) => {
    let shortest = Number.POSITIVE_INFINITY;
    for (const mark of marks) {
      const waiting = waitFor(clock, mark);
      if (waiting === 0) return 0;
      if (waiting < shortest) shortest = waiting;
    }
    return shortest;
  };
  return [{ unit, wait }];
}

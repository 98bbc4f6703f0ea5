import * as v from 'valibot';
import { type RuleEnd, ruleEnd } from './ruleEnd.ts';
import { listOf, month, weekday, whole } from './ruleValues.ts';

type RuleKind = 'secondly' | 'minutely' | 'hourly' | 'daily' | 'weekly' | 'monthly' | 'yearly';

/** The `nth` such weekday of a month, 1 to 5 or -1 to -5. */
export interface NthWeekday {
  weekday: number;
  nth: number;
}

/**
 * An IceCube rule. Where a list is null, the schedule's start decides: a weekly rule without days falls on the start's
 * weekday, a rule without hours at the start's hour. Negative numbers count from the end: -1 is the last day of the month.
 */
export interface Rule {
  kind: RuleKind;
  interval: number;
  /** The day, 0 for Sunday, with which the weeks start that a weekly rule's interval counts. */
  weekStart: number;
  weekdays: number[] | null;
  nthWeekdays: NthWeekday[] | null;
  daysOfMonth: number[] | null;
  daysOfYear: number[] | null;
  months: number[] | null;
  hours: number[] | null;
  minutes: number[] | null;
  seconds: number[] | null;
  until: RuleEnd | null;
  /** How often the rule occurs, counted from the start. */
  count: number | null;
}

const notZero = (least: number, most: number) => v.pipe(whole(least, most), v.notValue(0));

/** `{ "5": [1, -1] }`, the first and the last Friday, as a list of pairs. */
const nthWeekdays = v.pipe(
  v.custom<object>((value) => !Array.isArray(value)),
  v.record(v.string(), listOf(notZero(-5, 5))),
  v.transform((days): { weekday: number | string; nth: number }[] =>
    Object.entries(days).flatMap(([day, nths]) => nths.map((nth) => ({ weekday: day, nth }))),
  ),
  v.array(v.object({ weekday, nth: v.number() })),
);

const list = <T extends v.GenericSchema>(item: T) => v.nullish(listOf(item), null);

// IceCube writes these two beside the conditions, and reads them among the conditions too.
const ends = {
  until: v.nullish(ruleEnd, null),
  count: v.nullish(whole(0, Number.MAX_SAFE_INTEGER), null),
};

// Strict: of a condition that we do not know we cannot say when it holds.
const validations = v.strictObject({
  day: list(weekday),
  day_of_week: v.nullish(nthWeekdays, null),
  day_of_month: list(notZero(-31, 31)),
  day_of_year: list(notZero(-366, 366)),
  month_of_year: list(month),
  hour_of_day: list(whole(-24, 23)),
  minute_of_hour: list(whole(-60, 59)),
  second_of_minute: list(whole(-60, 59)),
  ...ends,
});

const ruleType = v.pipe(
  v.string(),
  v.regex(/^(?:\w+::)*(Secondly|Minutely|Hourly|Daily|Weekly|Monthly|Yearly)Rule$/),
  v.transform((type) => type.replace(/^.*::|Rule$/g, '').toLowerCase()),
  v.picklist(['secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly']),
);

const ruleSchema = v.pipe(
  v.object({
    rule_type: ruleType,
    // No further than dates reach.
    interval: v.nullish(whole(1, 100_000), 1),
    week_start: v.nullish(weekday, 0),
    validations: v.nullish(validations, {}),
    ...ends,
  }),
  v.check(({ rule_type: kind, validations: { day_of_month, day_of_year } }) => {
    const ofMonth = kind !== 'weekly';
    const ofYear = ofMonth && kind !== 'daily' && kind !== 'monthly';
    return (ofMonth || day_of_month === null) && (ofYear || day_of_year === null);
  }, 'IceCube has no such condition for rules of this kind'),
  v.transform(({ rule_type, interval, week_start, until, count, validations: on }): Rule => ({
    kind: rule_type,
    interval,
    weekStart: week_start,
    // IceCube takes an empty list of days, and of no other condition, for none at all.
    weekdays: on.day?.length === 0 ? null : on.day,
    nthWeekdays: on.day_of_week,
    daysOfMonth: on.day_of_month,
    daysOfYear: on.day_of_year,
    months: on.month_of_year,
    hours: on.hour_of_day,
    minutes: on.minute_of_hour,
    seconds: on.second_of_minute,
    until: on.until ?? until,
    count: on.count ?? count,
  })),
);

/**
 * Reads a rule as IceCube's `to_hash` writes it, and a little more (names of days and months, numbers as text, one value
 * for a list of one). Null for what cannot be understood, and for conditions that IceCube does not know of that kind of rule.
 */
export function readRule(json: unknown): Rule | null {
  const parsed = v.safeParse(ruleSchema, json);
  return parsed.success ? parsed.output : null;
}

import fc from 'fast-check';
import { offsetsOf } from '#src/lib/time/zone.ts';
import { formatWireTime } from '#src/v2/wireTime.ts';

/** A schedule that both engines are asked about, as JSON carries it. */
export interface Case {
  rule: { rule_type: string };
  times: string[] | null;
  start: string;
  timeZone: string;
  count: number;
}

const zones = [
  'America/New_York',
  'Australia/Sydney',
  'America/Phoenix',
  'UTC',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/London',
  'America/Sao_Paulo',
];

const often = ['Daily', 'Weekly', 'Monthly', 'Yearly'];
const kinds = fc.constantFrom(...often, ...often, ...often, 'Hourly', 'Minutely', 'Secondly');

/** Undefined, which JSON leaves out, but for one of `share` cases. */
const oneOf = <T>(share: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 1, arbitrary }, { weight: share - 1, arbitrary: fc.constant(undefined) });

const upTo = <T>(maxLength: number, item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { minLength: 1, maxLength });

const fromEitherEnd = (most: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: most }) },
    { weight: 1, arbitrary: fc.integer({ min: -most, max: -1 }) },
    { weight: 1, arbitrary: fc.constantFrom(-2, -1, Math.min(most, 31)) },
  );

// Clocks change between midnight and four.
const hour = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 4, arbitrary: fc.integer({ min: 5, max: 23 }) },
  { weight: 1, arbitrary: fc.integer({ min: -24, max: -1 }) },
);
const minute = fc.constantFrom(0, 7, 15, 30, 45, 59, -15);
const second = fc.constantFrom(0, 15, 30, 59);
const time = fc
  .tuple(hour, minute)
  .map(([hours, minutes]) => formatWireTime(((hours + 24) % 24) * 60 + ((minutes + 60) % 60)));

const nthWeekdays = fc.dictionary(
  fc.constantFrom('0', '1', '2', '3', '4', '5', '6'),
  upTo(2, fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -3, -4, -5)),
  { minKeys: 1, maxKeys: 2 },
);

const secondsFromChange = fc.oneof(
  fc.integer({ min: -3 * 86_400, max: 86_400 }),
  fc.integer({ min: -7200, max: 7200 }),
  fc.constant(null),
);

/** Any instant of some fifteen years, two of three near a change of clocks, where the zone has any. */
const startIn = (timeZone: string) =>
  fc
    .record({
      instant: fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2031, 0) }),
      secondsFromChange,
    })
    .map(({ instant, secondsFromChange: seconds }) => {
      const start = Math.floor(instant / 1000) * 1000;
      return seconds === null ? start : changeAfter(start, timeZone) + seconds * 1000;
    });

function changeAfter(instant: number, timeZone: string): number {
  const { until, offset } = offsetsOf(timeZone).spanAt(instant);
  const next = offsetsOf(timeZone).spanAt(until);
  return next.offset === offset ? next.until : until;
}

function untilFrom(start: number) {
  const end = fc.integer({ min: -1, max: 900 * 24 }).map((hours) => new Date(start + hours * 3_600_000));
  const text = end.map((date) => date.toISOString());
  const rubyText = text.map((iso) => iso.replace(/T(.*)\.000Z/, ' $1 UTC'));
  const withZone = fc.record({ time: fc.oneof(text, rubyText), zone: fc.constantFrom(...zones) });
  return fc.oneof(text, rubyText, withZone);
}

// What IceCube does not take of a kind of rule is left out; what it takes only with some intervals, mostly.
const anyRule = (kind: string, start: number) =>
  fc.record({
    rule_type: fc.constant(`IceCube::${kind}Rule`),
    interval: fc.oneof(
      { weight: 5, arbitrary: fc.constant(1) },
      { weight: 4, arbitrary: fc.integer({ min: 2, max: 6 }) },
      { weight: 1, arbitrary: fc.integer({ min: 7, max: 40 }) },
    ),
    week_start: kind === 'Weekly' ? oneOf(2, fc.integer({ min: 0, max: 6 })) : fc.constant(undefined),
    until: oneOf(8, untilFrom(start)),
    count: oneOf(8, fc.integer({ min: 0, max: 8 })),
    validations: fc.record({
      day: oneOf(kind === 'Weekly' ? 1 : 6, upTo(4, fc.integer({ min: 0, max: 6 }))),
      day_of_week: oneOf(kind === 'Monthly' || kind === 'Yearly' ? 3 : 12, nthWeekdays),
      day_of_month:
        kind === 'Weekly'
          ? fc.constant(undefined)
          : oneOf(kind === 'Monthly' || kind === 'Yearly' ? 2 : 8, upTo(3, fromEitherEnd(31))),
      day_of_year: ['Daily', 'Weekly', 'Monthly'].includes(kind)
        ? fc.constant(undefined)
        : oneOf(6, upTo(3, fromEitherEnd(366))),
      month_of_year: oneOf(kind === 'Yearly' ? 2 : 10, upTo(3, fc.integer({ min: 1, max: 12 }))),
      hour_of_day: oneOf(4, upTo(3, hour)),
      minute_of_hour: oneOf(4, upTo(3, minute)),
      second_of_minute: oneOf(8, upTo(2, second)),
    }),
  });

export const anyCase: fc.Arbitrary<Case> = fc
  .tuple(kinds, fc.constantFrom(...zones))
  .chain(([kind, timeZone]) => fc.tuple(fc.constant(kind), fc.constant(timeZone), startIn(timeZone)))
  .chain(([kind, timeZone, start]) =>
    fc.record({
      rule: anyRule(kind, start),
      times: fc.option(upTo(3, time), { freq: 2 }),
      start: fc.constant(new Date(start).toISOString()),
      timeZone: fc.constant(timeZone),
      count: fc.constant(12),
    }),
  );

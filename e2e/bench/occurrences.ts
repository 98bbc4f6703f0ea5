import { occurrences } from '#src/v2/recurrence.ts';
import type { Bench } from './bench.ts';
import { alternate, timeOf } from './figures/rounds.ts';
import { rivalName } from './rivals/rivalName.ts';

const COUNT = 1000;
const timeZone = 'America/New_York';
/** Nine in the evening before, so that no time of the first day has passed. */
const start = new Date('2024-01-01T02:00:00Z');

const schedules = [
  {
    work: 'every two weeks on Tuesday, Thursday and Saturday at 9:00',
    rule: { rule_type: 'IceCube::WeeklyRule', interval: 2, validations: { day: [2, 4, 6] } },
    times: ['9:00 AM'],
    theirs: { dtstart: '20240102T090000', timeZone, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH,SA;WKST=SU' },
  },
  {
    work: 'every day at 2:30, which some days have not',
    rule: { rule_type: 'IceCube::DailyRule', interval: 1, validations: {} },
    times: ['2:30 AM'],
    theirs: { dtstart: '20240101T023000', timeZone, rule: 'FREQ=DAILY' },
  },
  {
    work: 'every day at 1:30, which some days have twice',
    rule: { rule_type: 'IceCube::DailyRule', interval: 1, validations: {} },
    times: ['1:30 AM'],
    theirs: { dtstart: '20240101T013000', timeZone, rule: 'FREQ=DAILY' },
  },
];

export const occurrencesBench: Bench = {
  name: 'occurrences',
  title: 'When a To Do is sent',
  method:
    'The first 1,000 sends of three schedules in New York, in one process, from the rule as text or JSON to instants. Nothing of one ' +
    'call is kept for the next but what a library keeps of a time zone by itself. Where clocks skip or repeat a time, the three differ in which ' +
    'instants they give (ours are IceCube’s); how many of the 1,000 a rival gives too is said below.',
  bound: 'Each of 1,000 dates has to be made; what is above that is the walk from day to day.',
  async *run({ rounds }) {
    const { rruleJs, rruleTemporal } = await import('./rivals/recurrences.ts');
    const names = { rruleJs: rivalName('rrule'), rruleTemporal: rivalName('rrule-temporal') };
    for (const { work, rule, times, theirs } of schedules) {
      const sides = {
        us: () =>
          occurrences({ rule, times, start, timeZone }, { count: COUNT }).map((date) => date.getTime()),
        rruleJs: () => rruleJs(theirs, COUNT),
        rruleTemporal: () => rruleTemporal(theirs, COUNT),
      };
      const expected = new Set(sides.us());
      const shared = (instants: number[]) => instants.filter((instant) => expected.has(instant)).length;
      yield `${work}: of our ${COUNT} sends ${names.rruleJs} gives ${shared(sides.rruleJs())} too, ${names.rruleTemporal} ${shared(sides.rruleTemporal())}.`;
      const { us, ...them } = await alternate(rounds, {
        us: () => ({ ms: timeOf(sides.us) }),
        rruleJs: () => ({ ms: timeOf(sides.rruleJs) }),
        rruleTemporal: () => ({ ms: timeOf(sides.rruleTemporal) }),
      });
      const line = { work, unit: 'ms', ours: us.ms };
      yield { ...line, rival: names.rruleJs, theirs: them.rruleJs.ms, target: { most: 1 / 20 } };
      yield { ...line, rival: names.rruleTemporal, theirs: them.rruleTemporal.ms, target: { most: 1 } };
    }
  },
};

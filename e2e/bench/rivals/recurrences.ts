import { RRuleTemporal } from 'rrule-temporal';

// CommonJS to Node, though it has modules for bundlers.
const { default: rrule } = await import('rrule');

/** The first occurrences of an RFC 5545 rule, as `DTSTART;TZID=…` and `RRULE:…`; nothing kept from an earlier call. */
export type Expand = (rule: { dtstart: string; timeZone: string; rule: string }, count: number) => number[];

export const rruleJs: Expand = ({ dtstart, timeZone, rule: text }, count) => {
  const options = rrule.RRule.parseString(
    `DTSTART;TZID=${timeZone}:${dtstart}\nRRULE:${text};COUNT=${count}`,
  );
  const recurrence = new rrule.RRule(options, true);
  return recurrence.all().map((date) => date.getTime());
};

export const rruleTemporal: Expand = ({ dtstart, timeZone, rule }, count) => {
  const rruleString = `DTSTART;TZID=${timeZone}:${dtstart}\nRRULE:${rule};COUNT=${count}`;
  const recurrence = new RRuleTemporal({ rruleString, cache: false });
  return recurrence.all().map((moment) => moment.epochMilliseconds);
};

import { expect, test } from 'vitest';
import cases from './ice-cube-cases.json' with { type: 'json' };
import recorded from './ice-cube-recorded.json' with { type: 'json' };
import { occurrences } from './recurrence.ts';

test.each(cases.cases)('case $id, $text in $time_zone', (known) => {
  const start = new Date(known.created_at);
  const schedule = { rule: known.rule, times: known.request.times, start, timeZone: known.time_zone };
  const found = occurrences(schedule, { count: known.occurrences.length });
  expect(found.map((date) => date.toISOString())).toEqual(known.occurrences);
});

// Answers end where Ruby's time zones do, in 2038.
const LAST = Date.UTC(2038, 0);

test.each(recorded)('recorded case %$', ({ rule, times, start, timeZone, occurrences: known }) => {
  const found = occurrences({ rule, times, start: new Date(start), timeZone }, { count: 12 });
  const seconds = found.filter((date) => date.getTime() < LAST).map((date) => date.getTime() / 1000);
  expect(seconds).toEqual(known);
});

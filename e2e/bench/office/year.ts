import { createInbox, type Inbox } from '#src/demo/account/inbox.ts';
import { summarise } from '#src/demo/account/summary.ts';
import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';

export const TIME_ZONE = 'America/New_York';
const SEED = 7;
/** The demo account's years are a little longer or shorter than they were asked to be. */
const SLACK = 1.05;

interface Day {
  day: CivilDate;
  rows: Record<string, unknown>[];
}

function inboxOf(messages: number, now: number): Inbox {
  return createInbox({ seed: SEED, messages, timeZone: TIME_ZONE, clock: () => now });
}

/** Exactly so many messages of a year of the demo account as the API lists them, newest first. */
export function* yearOf(messages: number, now: number): Generator<Day> {
  const inbox = inboxOf(Math.ceil(messages * SLACK) + 50, now);
  let left = messages;
  for (let day = inbox.log.lastDay(); left > 0 && day >= inbox.log.firstDay(); day = addDays(day, -1)) {
    const rows = inbox.ofDay(day).slice(0, left).map(summarise);
    left -= rows.length;
    yield { day, rows };
  }
}

/** A message in full, as near to so many bytes of JSON as those of a week come. */
export function messageOfBytes(bytes: number, now: number): Record<string, unknown> {
  const inbox = inboxOf(2000, now);
  const week = Array.from({ length: 7 }, (_, age) => inbox.ofDay(addDays(inbox.log.lastDay(), -age))).flat();
  const off = (message: Record<string, unknown>) => Math.abs(JSON.stringify(message).length - bytes);
  return week.reduce((nearest, message) => (off(message) < off(nearest) ? message : nearest));
}

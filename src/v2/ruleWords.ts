import { floorMod } from '#src/lib/time/calendar.ts';
import { offsetsOf } from '#src/lib/time/zone.ts';
import type { ZoneOffsets } from '#src/lib/time/zoneOffsets.ts';
import type { Recurrence } from './recurrence.ts';
import { type Rule, readRule } from './rule.ts';
import { ruleDayWords } from './ruleDayWords.ts';
import { lastInstant } from './ruleEnd.ts';
import { rulesAtTimes } from './ruleTimes.ts';
import { listed, monthName, sorted } from './ruleWording.ts';
import { formatWireTime } from './wireTime.ts';
import { ZonedClock } from './zonedClock.ts';

/** Put together they are the sentence of a schedule; `times` and `ends` begin with their space or comma, and may be empty. */
export interface RuleParts {
  days: string;
  times: string;
  ends: string;
}

type Said = Omit<Recurrence, 'start'> & { start: Date | null };

/** A schedule as a sentence without a full stop: `Every 2 weeks on Tuesday and Thursday at 9:00 AM`; null where `ruleParts` is. */
export function ruleWords(said: Said): string | null {
  const parts = ruleParts(said);
  return parts && `${parts.days}${parts.times}${parts.ends}`;
}

/**
 * A schedule in words, in three parts. Without a start it says nothing of what the rule leaves to the start. Null for a
 * rule that cannot be read, or not be said in one sentence.
 */
export function ruleParts({ rule: json, times: atTimes, start, timeZone }: Said): RuleParts | null {
  const rule = readRule(json);
  const rules = rule && rulesAtTimes(rule, atTimes);
  if (!rules) return null;
  const zone = offsetsOf(timeZone);
  const clock = start && new ZonedClock(start.getTime(), zone);
  const days = ruleDayWords(rule, clock);
  const times = timeWords(rule, rules, clock);
  const ends = endWords(rule, rules.length > 1, zone);
  if (days === null || times === null || ends === null) return null;
  return { days: `${days.charAt(0).toUpperCase()}${days.slice(1)}`, times, ends };
}

function timeWords(
  { kind, minutes }: Rule,
  atTimes: readonly Rule[],
  start: ZonedClock | null,
): string | null {
  const namesHours = atTimes.some(({ hours }) => hours !== null);
  if (atTimes.some(({ seconds }) => seconds !== null && String(seconds) !== '0')) return null;
  if (kind === 'secondly' || kind === 'minutely') return namesHours || minutes ? null : '';
  if (kind === 'hourly') return namesHours ? null : pastTheHour(minutes, start);
  if (!namesHours && !minutes && !start) return '';
  const shown = atTimes.flatMap((rule) => timesOfDay(rule, start));
  return shown.length === 0 ? null : ` at ${listed(sorted(shown).map(formatWireTime))}`;
}

function pastTheHour(minutes: readonly number[] | null, start: ZonedClock | null): string | null {
  const marks = minutes ?? (start ? [start.minute] : null);
  if (marks === null) return '';
  if (marks.length === 0) return null;
  const past = sorted(marks.map((minute) => floorMod(minute, 60)));
  return String(past) === '0' ? ' on the hour' : ` at ${listed(past.map(String))} minutes past the hour`;
}

/** Minutes since midnight; none where an hour or a minute is open. */
function timesOfDay({ hours, minutes }: Rule, start: ZonedClock | null): number[] {
  const atHours = hours ?? (start ? [start.hour] : []);
  const atMinutes = minutes ?? (start ? [start.minute] : []);
  return atHours.flatMap((hour) => atMinutes.map((minute) => floorMod(hour, 24) * 60 + floorMod(minute, 60)));
}

function endWords({ until, count }: Rule, severalTimes: boolean, zone: ZoneOffsets): string | null {
  if (count === 0) return null;
  const each = severalTimes ? ' at each time' : '';
  const often = count === null ? '' : `, ${count === 1 ? 'once' : `${count} times`}${each}`;
  if (!until) return often;
  const end = new ZonedClock(lastInstant(until, zone), zone);
  const minutes = end.hour * 60 + end.minute;
  const date = `${monthName(end.month.month)} ${end.dayOfMonth}, ${end.month.year}`;
  return `, until ${date}${minutes === 1439 ? '' : ` at ${formatWireTime(minutes)}`}${often}`;
}

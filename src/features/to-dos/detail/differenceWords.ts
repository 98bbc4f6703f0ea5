import { wallClock } from '#src/lib/time/zone.ts';
import { formatTime } from '#src/lib/time/format.ts';
import { zoneName } from '#src/features/to-dos/zoneWords.ts';

const A_WEEK = 7 * 86_400_000;

/** The clocks that an account is likely to be on if it is not on the one that Frontdesk was told. */
const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'UTC',
];

/** What it suggests when the service answers with another first send than was expected (ms); null where nothing is plain. */
export function differenceWords(expected: number, answered: number, timeZone: string): string | null {
  const meant = wallClock(expected, timeZone);
  const names = zones
    .filter((zone) => {
      const { date, minutes } = wallClock(answered, zone);
      return date === meant.date && minutes === meant.minutes;
    })
    .map((zone) => zoneName(zone, answered));
  if (names.length > 0) {
    const clock = [...new Set(names)].join(' or ');
    return `That is ${formatTime(expected, timeZone)} in ${clock}: the service may keep your account on that clock, while Frontdesk is set to ${zoneName(timeZone, expected)}. Whoever runs Frontdesk can change that.`;
  }
  const weeks = Math.abs(wallWeeks(expected, answered, timeZone));
  if (Number.isInteger(weeks) && weeks > 0) {
    return `The service counts from a different week, ${weeks} week${weeks === 1 ? '' : 's'} away.`;
  }
  return null;
}

/** Weeks between two instants on the wall clock, so that a change of clocks between them does not count. */
function wallWeeks(one: number, other: number, timeZone: string): number {
  const [a, b] = [wallClock(one, timeZone), wallClock(other, timeZone)];
  const days = (Date.parse(b.date) - Date.parse(a.date)) / A_WEEK;
  return a.minutes === b.minutes ? days : NaN;
}

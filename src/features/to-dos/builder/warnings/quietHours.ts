import { likelyZones } from '#src/lib/phoneZones/likelyZones.ts';
import { fromDayNumber, toDayNumber } from '#src/lib/time/civilDate.ts';
import { civilDateOf, instantsOf, wallClock } from '#src/lib/time/zone.ts';
import type { Address } from '#src/features/to-dos/builder/address/address.ts';
import { zoneName } from '#src/features/to-dos/zoneWords.ts';
import { formatWireTime, parseWireTime } from '#src/v2/wireTime.ts';
import { listed, type Warning } from './warning.ts';

const EARLY = 8 * 60;
const LATE = 21 * 60;

interface QuietHours {
  times: readonly string[];
  /** Null while it cannot be read. */
  contact: Address | null;
  now: number;
  /** The account's. */
  timeZone: string;
}

/** Times at which few want to hear a phone, on the clock of the contact as far as its number tells. */
export function quietHours({ times, contact, now, timeZone }: QuietHours): Warning[] {
  const likely = contact?.is === 'phone' ? likelyZones(contact.text) : [];
  const zones = likely.length > 0 ? likely : [timeZone];
  const found = new Map<string, string[]>();
  for (const time of times) {
    const there = zones.flatMap((zone) => timesThere(time, zone, now, timeZone));
    const worst = there.find(isQuiet);
    if (worst === undefined) continue;
    const isSameClock = there.every((each) => each === parseWireTime(time));
    const isAlways = there.every(isQuiet);
    const key = isSameClock ? 'here' : isAlways ? 'there' : 'at times';
    const words = isSameClock ? time : `${time} is ${formatWireTime(worst)}`;
    found.set(key, [...(found.get(key) ?? []), words]);
  }
  const where = `where the contact likely is (${listed([...new Set(zones.map((zone) => zoneName(zone, now)))])}, by the number)`;
  const outside = `outside ${formatWireTime(EARLY)} to ${formatWireTime(LATE)}`;
  return [...found].map(([key, words]): Warning => {
    const what = listed(words);
    if (key === 'here') return { about: 'times', words: `${what}: ${outside}. Check AM and PM.` };
    const may = key === 'there' ? '' : ' in part of that area, or of the year';
    return { about: 'times', words: `${what} ${where}${may}: ${outside}.` };
  });
}

const isQuiet = (minutes: number) => minutes < EARLY || minutes > LATE;

/** What clocks in another zone show at a time of the account's, in the course of a year. */
function timesThere(time: string, zone: string, now: number, timeZone: string): number[] {
  const minutes = parseWireTime(time) ?? NaN;
  const today = toDayNumber(civilDateOf(now, timeZone));
  const fortnights = Array.from({ length: 26 }, (_, index) => fromDayNumber(today + 14 * index));
  const instants = fortnights.flatMap((date) => instantsOf(date, minutes, timeZone));
  return [...new Set(instants.map((instant) => wallClock(instant, zone).minutes))];
}

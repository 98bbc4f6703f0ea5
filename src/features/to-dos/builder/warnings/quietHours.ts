import { likelyZones } from '#src/lib/phoneZones/likelyZones.ts';
import { fromDayNumber, toDayNumber } from '#src/lib/time/civilDate.ts';
import { civilDateOf, instantsOf, wallClock } from '#src/lib/time/zone.ts';
import type { Address } from '#src/features/to-dos/builder/address/address.ts';
import { zoneName } from '#src/features/to-dos/zoneWords.ts';
import { formatWireTime, parseWireTime } from '#src/v2/wireTime.ts';
import { listedShort, type Warning } from './warning.ts';

const EARLY = 8 * 60;
const LATE = 21 * 60;
/** Two zones may be another hour apart for a few weeks, between their changes of clocks: that is not worth a word. */
const MOSTLY = 0.9;

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
  const here: string[] = [];
  const there: string[] = [];
  for (const time of times) {
    const shown = zones.flatMap((zone) => timesThere(time, zone, now, timeZone));
    const quiet = shown.filter(isQuiet);
    const [first] = quiet;
    if (first === undefined) continue;
    const share = quiet.length / shown.length;
    const is = share < 1 && zones.length > 1 ? 'may be' : 'is';
    const inPart = share < MOSTLY && zones.length === 1 ? ' in part of the year' : '';
    if (shown.every((each) => each === parseWireTime(time))) here.push(time);
    else there.push(`${time} ${is} ${formatWireTime(first)}${inPart}`);
  }
  const names = [...new Set(zones.map((zone) => zoneName(zone, now)))].join(' or ');
  const outside = `outside ${formatWireTime(EARLY)} to ${formatWireTime(LATE)}`;
  const words =
    there.length > 0 ? [`${listedShort(there)} for the contact, who is likely on ${names}: ${outside}.`] : [];
  if (here.length > 0) words.unshift(`${listedShort(here)}: ${outside}. Check AM and PM.`);
  return words.map((each) => ({ about: 'times', words: each }));
}

const isQuiet = (minutes: number) => minutes < EARLY || minutes > LATE;

/** What clocks in another zone show at a time of the account's, every fortnight of a year. */
function timesThere(time: string, zone: string, now: number, timeZone: string): number[] {
  const minutes = parseWireTime(time) ?? NaN;
  const today = toDayNumber(civilDateOf(now, timeZone));
  const fortnights = Array.from({ length: 26 }, (_, index) => fromDayNumber(today + 14 * index));
  const instants = fortnights.flatMap((date) => instantsOf(date, minutes, timeZone));
  return instants.map((instant) => wallClock(instant, zone).minutes);
}

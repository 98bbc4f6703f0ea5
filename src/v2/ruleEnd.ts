import * as v from 'valibot';
import { parseCivilDate, toDayNumber } from '#src/lib/time/civilDate.ts';
import { isTimeZone, offsetsOf } from '#src/lib/time/zone.ts';
import type { ZoneOffsets } from '#src/lib/time/zoneOffsets.ts';
import { instantOfWall } from './zonedClock.ts';

/**
 * A rule's `until`, the last moment at which it may occur: an instant, or, where the text names no offset, what clocks
 * in the account's zone show then (`wall`, as the instant at which clocks in UTC show the same). Both in milliseconds.
 */
export type RuleEnd = { instant: number } | { wall: number };

const MS_A_DAY = 86_400_000;
const FORM =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2}(?:\.\d{1,9})?))? ?(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2}))?)?$/;

/** Reads ISO 8601 and what Ruby prints (`2026-01-31 17:00:00 -0500`). A date alone means through the end of that day. */
function readEnd(text: string): RuleEnd | null {
  const [, day, time, seconds = '00', utc, offsetHours, offsetMinutes] = FORM.exec(text.trim()) ?? [];
  const date = day === undefined ? null : parseCivilDate(day);
  if (!date) return null;
  if (time === undefined) return { wall: (toDayNumber(date) + 1) * MS_A_DAY - 1 };
  const offset = offsetHours === undefined ? 'Z' : `${offsetHours}:${offsetMinutes}`;
  const at = Date.parse(`${date}T${time}:${seconds}${offset}`);
  if (Number.isNaN(at)) return null;
  return utc !== undefined || offsetHours !== undefined ? { instant: at } : { wall: at };
}

const text = v.pipe(
  v.string(),
  v.transform(readEnd),
  v.nonNullable(v.custom<RuleEnd>((end) => end !== null)),
);

/** `until` as IceCube writes it: a text, or `{ time, zone }` with the zone's IANA name or a name that only Rails knows. */
export const ruleEnd = v.union([
  text,
  v.pipe(
    v.object({ time: text, zone: v.nullish(v.string(), null) }),
    v.transform(({ time, zone }) =>
      zone !== null && isTimeZone(zone) ? { instant: lastInstant(time, offsetsOf(zone)) } : time,
    ),
  ),
]);

/** The last instant at which a rule may occur that is read in a zone. */
export function lastInstant(end: RuleEnd, zone: ZoneOffsets): number {
  return 'instant' in end ? end.instant : instantOfWall(end.wall, zone);
}

import { offsetAt } from '#src/lib/time/zone.ts';
import type { AuditRecord } from './audit.ts';

/** "2026-11-23 09:00:05 -05:00  Maria  opened message 939", on the zone's clocks. */
export function trailLine({ at, user, action, id }: AuditRecord, timeZone: string): string {
  const what = action.replaceAll('_', ' ');
  return `${localTime(at, timeZone)}  ${printable(user)}  ${what}${id === null ? '' : ` ${id}`}`;
}

/** One JSON object a line, the time in UTC. */
export function trailJson({ at, ...rest }: AuditRecord): string {
  return JSON.stringify({ at: new Date(at).toISOString(), ...rest });
}

function localTime(at: number, timeZone: string): string {
  const offset = offsetAt(at, timeZone);
  const minutes = Math.abs(offset) / 60_000;
  const clock = new Date(at + offset).toISOString().slice(0, 19).replace('T', ' ');
  return `${clock} ${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** A name from an identity provider may hold what a terminal would obey. */
function printable(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}

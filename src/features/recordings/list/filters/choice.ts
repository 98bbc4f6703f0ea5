import { formatPhone } from '#src/lib/phone.ts';
import { shortHash } from '#src/lib/shortHash.ts';
import type { Call } from '#src/features/recordings/list/calls/call.ts';
import {
  type Direction,
  directionLabels,
  directionOf,
} from '#src/features/recordings/list/calls/direction.ts';
import { hourOf } from '#src/features/recordings/list/totals/buckets.ts';

/** What a call counts as in some respect. `value` stands in addresses, so it is never a name or a number itself. */
export interface Choice {
  value: string;
  label: string;
}

/** The choice of a call that does not tell. */
export const UNKNOWN = 'unknown';

const unknown: Choice = { value: UNKNOWN, label: 'Unknown' };

/** A name of the account's own, as of an agent or a skill. Capitals make no other one of it. */
export function namedChoice(name: string | null): Choice {
  const label = name?.trim() ?? '';
  return label === '' ? unknown : { value: shortHash(label.toLowerCase()), label };
}

export function numberChoice(number: string | null): Choice {
  return number === null || number.trim() === ''
    ? unknown
    : { value: shortHash(formatPhone(number)), label: formatPhone(number) };
}

export function directionChoice({ recording }: Call): Choice {
  const direction: Direction = directionOf(recording.cdr);
  return { value: direction, label: directionLabels[direction] };
}

/** Seconds from which on a wait counts as so long, the longest first. */
const waits: (Choice & { from: number })[] = [
  { value: 'over-5-min', label: '5 minutes or longer', from: 300 },
  { value: 'over-2-min', label: '2 to 5 minutes', from: 120 },
  { value: 'over-1-min', label: '1 to 2 minutes', from: 60 },
  { value: 'over-30-s', label: '30 seconds to 1 minute', from: 30 },
  { value: 'short', label: 'Under 30 seconds', from: -Infinity },
];

export function waitChoice({ facts: { wait } }: Call): Choice {
  return (wait === null ? null : waits.find(({ from }) => wait >= from)) ?? unknown;
}

/** "9 AM" */
export function hourLabel(hour: number): string {
  return `${hour % 12 || 12} ${hour < 12 ? 'AM' : 'PM'}`;
}

export function hourChoice({ facts: { start } }: Call, timeZone: string): Choice {
  if (start === null) return unknown;
  const hour = hourOf(start, timeZone);
  return { value: String(hour), label: hourLabel(hour) };
}

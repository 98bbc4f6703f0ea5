import type { Cdr } from '#src/v2/recording.ts';

/** Which way a call went, of its CDR's `call_type`: "InboundCall", "OutboundCall". */
export type Direction = 'inbound' | 'outbound' | 'other' | 'unknown';

export const directionLabels: Record<Direction, string> = {
  inbound: 'Inbound',
  outbound: 'Outbound',
  other: 'Other',
  unknown: 'Unknown',
};

export function directionOf(cdr: Cdr | null): Direction {
  const type = cdr?.call_type?.trim();
  if (!type) return 'unknown';
  if (/^in/i.test(type)) return 'inbound';
  return /^out/i.test(type) ? 'outbound' : 'other';
}

import { formatPhone } from '#src/lib/phone.ts';
import { formatExact } from '#src/lib/time/format.ts';
import type { Recording } from '#src/v2/recording.ts';

export interface CallField {
  name: string;
  value: string;
}

const instants = new Set([
  'started_at',
  'start_time',
  'agent_answer_time',
  'end_time',
  'hang_up_time',
  'call_created_at',
]);
const numbers = new Set(['from', 'did_number', 'callerid', 'number_dialed', 'did']);
/** Shown elsewhere, or, for the link, to be played and not read. */
const leftOut = new Set(['recording', 'cdr']);

/** Every field of a call and of its CDR that says something, those that we do not know too. */
export function callFields(recording: Recording, timeZone: string): { call: CallField[]; cdr: CallField[] } {
  return { call: fieldsOf(recording, timeZone), cdr: fieldsOf(recording.cdr ?? {}, timeZone) };
}

function fieldsOf(record: Record<string, unknown>, timeZone: string): CallField[] {
  return Object.entries(record).flatMap(([name, value]) => {
    if (leftOut.has(name) || value === null || value === undefined || value === '') return [];
    return [{ name: fieldName(name), value: fieldValue(name, value, timeZone) }];
  });
}

const upperCase = new Set(['id', 'ivr', 'did', 'sid', 'cdr']);

/** "who_hung_up" → "Who hung up"; "did_number" → "DID number" */
function fieldName(name: string): string {
  const words = name.replace(/_sec$/, '_seconds').replaceAll('_', ' ').trim().split(/\s+/);
  const [first = name, ...rest] = words.map((word) => (upperCase.has(word) ? word.toUpperCase() : word));
  return [first.slice(0, 1).toUpperCase() + first.slice(1), ...rest].join(' ');
}

function fieldValue(name: string, value: unknown, timeZone: string): string {
  if (typeof value === 'number' && instants.has(name)) return formatExact(value, timeZone);
  if (typeof value === 'string') return numbers.has(name) ? formatPhone(value) : value;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return JSON.stringify(value);
}

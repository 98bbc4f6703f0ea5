import { formatExact } from '#src/lib/time/format.ts';
import { fieldLabel, valueText } from './fieldWords.ts';

interface Field {
  name: string;
  label: string;
  text: string;
}

/** Every field of a record, known to us or not, in its order; and the labels of those that say nothing. */
export interface Fields {
  filled: Field[];
  empty: string[];
}

interface Reading {
  timeZone: string;
  /** The fields whose numbers are instants. */
  instants: ReadonlySet<string>;
  leftOut?: ReadonlySet<string>;
}

/** Puts each field of what the service sent into words, instants in the zone. */
export function readFields(
  record: Readonly<Record<string, unknown>>,
  { timeZone, instants, leftOut }: Reading,
): Fields {
  const fields: Fields = { filled: [], empty: [] };
  for (const [name, value] of Object.entries(record)) {
    if (leftOut?.has(name)) continue;
    const instant = instants.has(name) && typeof value === 'number' ? value : readInstant(value);
    const text = instant === null ? valueText(value) : formatExact(instant, timeZone);
    if (text === null) fields.empty.push(fieldLabel(name));
    else fields.filled.push({ name, label: fieldLabel(name), text });
  }
  return fields;
}

/** A text that is an instant with its offset, as one; any other, a date alone too, is shown as it came. */
export function readInstant(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(value.trim()))
    return null;
  const instant = Date.parse(value.trim());
  return Number.isFinite(instant) ? instant : null;
}

import { formatExact } from '#src/lib/time/format.ts';
import type { Message } from '#src/v2/message.ts';
import { fieldLabel, valueText } from '#src/features/messages/words.ts';

interface Field {
  name: string;
  label: string;
  text: string;
}

/** Everything that the service sent of a message, known to us or not, and the labels of the fields that are empty. */
export interface AllFields {
  filled: Field[];
  empty: string[];
}

const instants = new Set(['created_at', 'updated_at', 'delivered_at', 'next_escalation_at']);

export function allFields(message: Message, timeZone: string): AllFields {
  const all: AllFields = { filled: [], empty: [] };
  for (const [name, value] of Object.entries(message)) {
    const isInstant = instants.has(name) && typeof value === 'number';
    const text = isInstant ? formatExact(value, timeZone) : valueText(value);
    if (text === null) all.empty.push(fieldLabel(name));
    else all.filled.push({ name, label: fieldLabel(name), text });
  }
  return all;
}

import { valueText } from '#src/lib/fields/fieldWords.ts';
import type { Message } from '#src/v2/message.ts';

/** A person reads these as days, times and marks, not as they are stored. None of them is ever a text. */
const unsearched = new Set([
  'answers',
  'created_at',
  'updated_at',
  'delivered_at',
  'next_escalation_at',
  'read',
  'is_emergency',
  'positive_data_dip',
  'from_to_do',
]);

type Visit<Value = string> = (value: Value, name: string) => void;

/**
 * What a search looks through: every field that says something, each answer by itself. Texts are found by any part of them; ids and
 * other numbers by the whole, for parts of a telephone number would be found in each of them.
 */
export function eachSearchedField(message: Message, onText: Visit, onNumber: Visit<string | number>): void {
  for (const name in message) {
    const value = message[name];
    if (value === null || value === '') continue;
    if (typeof value === 'string') {
      if (name === 'uuid') onNumber(value.toLowerCase(), name);
      else onText(value, name);
    } else if (!unsearched.has(name)) {
      if (typeof value === 'number') onNumber(value, name);
      else visitText(value, name, onText);
    }
  }
  const { answers } = message;
  if (answers) for (const name in answers) visitText(answers[name], name, onText);
}

export interface SearchedField {
  /** Of the field, or of the script's question. */
  name: string;
  text: string;
  /** Only the whole of it is found. */
  isWhole: boolean;
}

export function searchedFields(message: Message): SearchedField[] {
  const fields: SearchedField[] = [];
  eachSearchedField(
    message,
    (text, name) => fields.push({ name, text, isWhole: false }),
    (number, name) => fields.push({ name, text: String(number), isWhole: true }),
  );
  return fields;
}

function visitText(value: unknown, name: string, onText: Visit): void {
  if (value === null || value === '') return;
  const text = typeof value === 'string' ? value : valueText(value);
  if (text !== null) onText(text, name);
}

import { valueText } from '#src/lib/fields/fieldWords.ts';
import type { Message } from '#src/v2/message.ts';

export interface SearchedText {
  /** Of the field, or of the script's question. */
  name: string;
  text: string;
}

/** A person reads these as days, times and marks, not as they are stored. */
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

/** What a search looks through: every field that says something, each answer by itself. */
export function searchedTexts(message: Message): SearchedText[] {
  const texts: SearchedText[] = [];
  for (const [name, value] of Object.entries(message)) if (!unsearched.has(name)) add(texts, name, value);
  for (const [name, value] of Object.entries(message.answers ?? {})) add(texts, name, value);
  return texts;
}

function add(texts: SearchedText[], name: string, value: unknown): void {
  const text = valueText(value);
  if (text !== null) texts.push({ name, text });
}

import { valueText } from '#src/lib/fields/fieldWords.ts';
import type { Message } from '#src/v2/message.ts';

/** What a set of messages has to say: its fields that are filled in at least once, and the questions that its scripts ask. */
export interface FieldsInUse {
  fields: readonly string[];
  answers: readonly string[];
}

export const noFields: FieldsInUse = { fields: [], answers: [] };

export function fieldsInUse(messages: readonly Message[]): FieldsInUse {
  const fields = new Set<string>();
  let answers: readonly string[] = [];
  for (const message of messages) {
    for (const [name, value] of Object.entries(message)) {
      if (name !== 'answers' && !fields.has(name) && valueText(value) !== null) fields.add(name);
    }
    answers = mergeOrder(answers, Object.keys(message.answers ?? {}));
  }
  return { fields: [...fields], answers };
}

export function mergeFields(known: FieldsInUse, more: FieldsInUse): FieldsInUse {
  return {
    fields: mergeOrder(known.fields, more.fields),
    answers: mergeOrder(known.answers, more.answers),
  };
}

/** Both lists as one, each name once; a new one follows the name that it follows in its own list, as a new question in a script. */
function mergeOrder(known: readonly string[], more: readonly string[]): readonly string[] {
  const has = new Set(known);
  if (more.every((name) => has.has(name))) return known;
  const merged = [...known];
  for (const [index, name] of more.entries()) {
    if (has.has(name)) continue;
    const before = more[index - 1];
    merged.splice(before === undefined ? merged.length : merged.indexOf(before) + 1, 0, name);
    has.add(name);
  }
  return merged;
}

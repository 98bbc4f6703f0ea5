import type { Message } from '#src/v2/message.ts';
import { fieldLabel, valueText } from '#src/lib/fields/fieldWords.ts';

interface Answer {
  name: string;
  label: string;
  text: string;
}

/** What the caller answered, in the script's order, and the labels of the questions left without an answer. */
export interface Answers {
  given: Answer[];
  unanswered: string[];
}

/** Reads a message's answers. One that only says the message's text again is left out. */
export function readAnswers({ answers, content }: Pick<Message, 'answers' | 'content'>): Answers {
  const read: Answers = { given: [], unanswered: [] };
  for (const [name, value] of Object.entries(answers ?? {})) {
    const [label, text] = [fieldLabel(name), valueText(value)];
    if (text === null) read.unanswered.push(label);
    else if (text !== content?.trim()) read.given.push({ name, label, text });
  }
  return read;
}

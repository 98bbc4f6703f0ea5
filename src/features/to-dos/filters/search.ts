import type { Entry } from '#src/features/to-dos/entry.ts';
import { planLines } from '#src/features/to-dos/planLines.ts';
import { weeklyRule } from '#src/features/to-dos/weeklyRule.ts';
import { dayNames } from '#src/v2/newToDo.ts';
import { haystackOf } from '#src/lib/search/haystack.ts';
import { matchesWords } from '#src/lib/search/matchesWords.ts';
import { searchWords } from '#src/lib/search/searchWords.ts';
import type { ToDo } from '#src/v2/toDo.ts';

/** The To Dos whose contact, sender, texts, account or schedule hold every word of what was typed. */
export function found(entries: readonly Entry[], typed: string, timeZone: string): readonly Entry[] {
  const words = searchWords(typed);
  if (words.length === 0) return entries;
  return entries.filter(({ toDo }) => matchesWords(keptHaystack(toDo, timeZone), words));
}

// Putting a schedule into words is what takes time, and a search looks at the same To Dos with each letter typed.
const haystacks = new WeakMap<ToDo, { timeZone: string; text: string }>();

function keptHaystack(toDo: ToDo, timeZone: string): string {
  const kept = haystacks.get(toDo);
  if (kept?.timeZone === timeZone) return kept.text;
  const text = haystackOfToDo(toDo, timeZone);
  haystacks.set(toDo, { timeZone, text });
  return text;
}

function haystackOfToDo(toDo: ToDo, timeZone: string): string {
  const { id, contact, from, message_text: text, subject, instructions, ...fields } = toDo.to_do;
  const { days, times } = planLines(toDo, timeZone);
  // Which the words may sum up as "every weekday".
  const named = weeklyRule(toDo.schedule?.rule)?.days.map((day) => dayNames[day]) ?? [];
  const { sender_name: sender, from_email: fromEmail, account_number: account } = fields;
  const texts = [contact, from, text, subject, instructions, sender, fromEmail, account, days, times];
  return haystackOf([...texts, ...named, `#${id}`].filter((each) => each != null));
}

import { deliveryWords } from '#src/features/to-dos/deliveryWords.ts';
import { scheduleLine } from '#src/features/to-dos/scheduleWords.ts';
import { weeklyRule } from '#src/features/to-dos/weeklyRule.ts';
import { listed } from '#src/v2/ruleWording.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { parseWireTime } from '#src/v2/wireTime.ts';

/** What of a To Do a new one like it cannot have, a sentence each. */
export function notCopied({ to_do: toDo, schedule }: ToDo, timeZone: string): string[] {
  const sentences: string[] = [];
  if (schedule === null) sentences.push('It has no schedule: choose the days and times yourself.');
  else if (!weeklyRule(schedule.rule))
    sentences.push(
      `This form cannot make its schedule: ${scheduleLine(schedule, timeZone)}. Choose the days yourself.`,
    );
  else {
    const unread = schedule.times?.filter((time) => parseWireTime(time) === null) ?? [];
    if (unread.length > 0) sentences.push(`Left out, because they cannot be read: ${listed(unread)}.`);
  }
  const { delivery_type: type } = toDo;
  if (type !== 'sms' && type !== 'email')
    sentences.push(`How it is sent: ${deliveryWords(type)}. Choose SMS or email.`);
  const further = { subject: toDo.subject, instructions: toDo.instructions, 'sender name': toDo.sender_name };
  const names = Object.entries({ ...further, 'sender email': toDo.from_email })
    .filter(([, value]) => value?.trim())
    .map(([name]) => name);
  if (names.length > 0) sentences.push(`This form has no place for its ${listed(names)}.`);
  return sentences;
}

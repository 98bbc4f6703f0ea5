import { readAddress } from '#src/features/to-dos/builder/address/address.ts';
import type { Plan } from '#src/features/to-dos/builder/plan/plan.ts';
import { untilWords } from '#src/features/to-dos/untilWords.ts';
import { formatExactMinute } from '#src/lib/time/format.ts';
import type { NewToDo } from '#src/v2/newToDo.ts';

/** "(954) 832-6297 gets this by SMS from (754) 283-8007 every day at 9:00 AM, first on Tue, Nov 24, 2026, 9:00 AM EST, tomorrow." */
export function reviewWords(newToDo: NewToDo, { words, sends }: Plan, now: number, timeZone: string): string {
  const how = newToDo.delivery_type === 'sms' ? 'SMS' : 'email';
  const [first] = sends;
  const begins =
    first === undefined
      ? ''
      : `, first on ${formatExactMinute(first, timeZone)}, ${untilWords(first, now, timeZone)}`;
  const often = words.charAt(0).toLowerCase() + words.slice(1);
  return `${shown(newToDo.contact)} gets this by ${how} from ${shown(newToDo.from)} ${often}${begins}.`;
}

const shown = (address: string) => readAddress(address)?.shown ?? address;

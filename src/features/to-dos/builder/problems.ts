import { formatWireTime } from '#src/v2/wireTime.ts';
import { readAddress } from '#src/features/to-dos/builder/address/address.ts';
import { type Draft, wholeWeeks } from './draft.ts';

/** What must be put right before a draft can be sent: by the form's path, what to do about it. */
export function problems(draft: Draft): Record<string, string> {
  const entries: [string, string | null][] = [
    ['accountNumber', accountProblem(draft.accountNumber)],
    ['contact', addressProblem(draft.contact, draft.deliveryType === 'email', 'send it to')],
    ['from', addressProblem(draft.from, false, 'send it from')],
    ['messageText', textProblem(draft.messageText)],
    [
      'interval',
      wholeWeeks(draft.interval) === null ? 'Enter a whole number of weeks, from 1 to 520.' : null,
    ],
    ['days', draft.days.length === 0 ? 'Choose at least one day.' : null],
    ...draft.times.map(({ minutes }, index): [string, string | null] => [
      `times.${index}.minutes`,
      timeProblem(
        minutes,
        draft.times.slice(0, index).some((earlier) => earlier.minutes === minutes),
      ),
    ]),
  ];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}

function accountProblem(typed: string): string | null {
  if (typed.trim() === '') return 'Enter your account number, such as W0411.';
  return typed.trim().length > 64 ? 'Shorten the account number to 64 characters.' : null;
}

/** A number where an email is sent, or the other way round, is odd but no problem: see warnings/oddPairs.ts. */
function addressProblem(typed: string, byEmail: boolean, what: string): string | null {
  if (readAddress(typed)) return null;
  return byEmail
    ? `Enter the email address to ${what}, such as name@example.com.`
    : `Enter the phone number to ${what}, with its area code, such as (954) 555-0142. From outside the US, with + and its country code.`;
}

function textProblem(typed: string): string | null {
  if (typed.trim() === '') return 'Write the message to send.';
  return typed.trim().length > 5000 ? 'Shorten the message to 5,000 characters.' : null;
}

function timeProblem(minutes: number | null, isTwice: boolean): string | null {
  if (minutes === null) return 'Enter a time, such as 9:00 AM.';
  return isTwice ? `${formatWireTime(minutes)} is entered twice. Change or remove one.` : null;
}

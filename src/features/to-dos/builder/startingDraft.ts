import { comparableNumber } from '#src/lib/phoneDigits.ts';
import type { Message } from '#src/v2/message.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { parseWireTime } from '#src/v2/wireTime.ts';
import { readAddress } from './address/address.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { weeklyRule } from '#src/features/to-dos/weeklyRule.ts';

/** A reminder for a message's caller: by SMS to the number they gave or called from, else by email. */
export function draftFromMessage(message: Message): Draft {
  const numbers = [message.phone, message.phone_number, message.caller_id, message.alt_phone];
  const number = numbers.find((each) => each && comparableNumber(each) !== null);
  const name = message.first_name?.trim();
  return {
    ...emptyDraft,
    deliveryType: !number && message.email ? 'email' : 'sms',
    contact: shown(number ?? message.email),
    messageText: `Hello${name ? ` ${name}` : ''}, this is a reminder about your call.`,
  };
}

/** Another To Do like one that exists. Its account number only where the service tells, and its schedule only if the form can make it. */
export function draftFromToDo({ to_do: toDo, schedule }: ToDo): Draft {
  const rule = schedule && weeklyRule(schedule.rule);
  const times = (schedule?.times ?? []).map(parseWireTime).filter((minutes) => minutes !== null);
  return {
    ...emptyDraft,
    accountNumber: toDo.account_number?.trim() ?? '',
    deliveryType: toDo.delivery_type === 'email' ? 'email' : 'sms',
    contact: shown(toDo.contact),
    from: shown(toDo.from),
    messageText: toDo.message_text ?? '',
    ...(rule && { days: rule.days, interval: rule.interval }),
    ...(times.length > 0 && { times: times.map((minutes, key) => ({ key, minutes })) }),
  };
}

const shown = (address: string | null | undefined) =>
  address ? (readAddress(address)?.shown ?? address) : '';

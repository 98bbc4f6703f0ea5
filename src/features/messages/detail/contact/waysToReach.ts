import { callerAddress, callerNumbers } from '#src/features/messages/caller.ts';
import { mailHref } from '#src/lib/links/mail.ts';
import { formatPhone, phoneHref } from '#src/lib/phone.ts';
import type { Message } from '#src/v2/message.ts';

/** One way to answer the caller. A link is null where the text is none that one can be made of. */
export interface WayToReach {
  label: string;
  shown: string;
  copied: string;
  call: string | null;
  text: string | null;
  write: string | null;
}

const noLinks = { call: null, text: null, write: null };

/** Every way to answer the caller, the first to try first: numbers, the mail address, the postal one. */
export function waysToReach(message: Message): WayToReach[] {
  const extension = message.extension?.trim();
  const ways: WayToReach[] = callerNumbers(message).map(({ label, text }) => ({
    label,
    shown: formatPhone(text) + (extension && label === 'Phone' ? `, ext. ${extension}` : ''),
    copied: text,
    call: phoneHref('tel', text),
    text: phoneHref('sms', text),
    write: null,
  }));
  const email = message.email?.trim();
  if (email) ways.push({ ...noLinks, label: 'Email', shown: email, copied: email, write: mailHref(email) });
  const address = callerAddress(message);
  if (address) ways.push({ ...noLinks, label: 'Address', shown: address, copied: address });
  return ways;
}

import { readAddress } from '#src/features/to-dos/builder/address/address.ts';
import { sameAddress } from '#src/features/to-dos/builder/address/sameAddress.ts';
import type { Draft } from '#src/features/to-dos/builder/draft.ts';
import type { Warning } from './warning.ts';

type Pair = Pick<Draft, 'deliveryType' | 'contact' | 'from'>;

/** A contact or a sender that does not go with how it is sent, or with the other. */
export function oddPairs(draft: Pair): Warning[] {
  const [contact, from] = [readAddress(draft.contact), readAddress(draft.from)];
  const bySms = draft.deliveryType === 'sms';
  const odd: Warning[] = [];
  if (bySms && contact?.is === 'email')
    odd.push({ about: 'contact', words: 'This is an email address, but the To Do is sent by SMS.' });
  if (!bySms && contact?.is === 'phone')
    odd.push({ about: 'contact', words: 'This is a phone number, but the To Do is sent by email.' });
  if (bySms && from?.is === 'email')
    odd.push({ about: 'from', words: 'This is an email address, but the To Do is sent by SMS.' });
  if (contact && from && sameAddress(contact.text, from.text))
    odd.push({ about: 'from', words: 'It is sent to the same number or address.' });
  return odd;
}

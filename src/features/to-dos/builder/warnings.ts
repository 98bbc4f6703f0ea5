import { formatWireTime } from '#src/v2/wireTime.ts';
import { readAddress } from './address.ts';
import { type Draft, minutesOf } from './draft.ts';
import { sameAddress } from './sameAddress.ts';

const EARLY = 7 * 60;
const LATE = 21 * 60;

/** What can be sent but may be a slip: by the form's field, what to look at. */
export function warnings(draft: Draft): Partial<Record<'contact' | 'from' | 'times', string>> {
  const contact = readAddress(draft.contact);
  const from = readAddress(draft.from);
  const bySms = draft.deliveryType === 'sms';
  const atNight = minutesOf(draft).filter((minutes) => minutes < EARLY || minutes >= LATE);
  return {
    ...(bySms &&
      contact?.is === 'email' && { contact: 'This is an email address, but the To Do is sent by SMS.' }),
    ...(bySms && from?.is === 'email' && { from: 'This is an email address, but the To Do is sent by SMS.' }),
    ...(contact &&
      from &&
      sameAddress(contact.text, from.text) && { from: 'It is sent to the same number or address.' }),
    ...(atNight.length > 0 && {
      times: `Outside ${formatWireTime(EARLY)} to ${formatWireTime(LATE)}: ${atNight.map(formatWireTime).join(', ')}. Check AM and PM.`,
    }),
  };
}

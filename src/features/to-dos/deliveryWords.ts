import { formatPhone } from '#src/lib/phone.ts';
import type { ToDo } from '#src/v2/toDo.ts';

/** How a To Do is sent, as people say it; a type that we do not know is shown as it came. */
export function deliveryWords(deliveryType: string | null): string {
  switch (deliveryType) {
    case 'sms':
      return 'SMS';
    case 'email':
      return 'Email';
    case null:
    case '':
      return 'Unknown';
    default:
      return deliveryType;
  }
}

/** "SMS from (754) 283-8007" */
export function senderLine({ delivery_type: type, from }: ToDo['to_do']): string {
  return from ? `${deliveryWords(type)} from ${formatPhone(from)}` : deliveryWords(type);
}

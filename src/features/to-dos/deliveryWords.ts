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

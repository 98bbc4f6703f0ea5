import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** What a To Do is sent to or comes from. `text` is what the service takes: a number in E.164, or an email address. */
export interface Address {
  is: 'phone' | 'email';
  text: string;
  /** As people write it: "(954) 832-6297", "+52 984 127 5287". */
  shown: string;
}

/** Reads what a person typed; null when it is neither a number that can be texted nor an email address. */
export function readAddress(typed: string): Address | null {
  const text = typed.trim();
  if (isEmail(text)) return { is: 'email', text, shown: text };
  if (!/^[+\d\s().-]+$/.test(text)) return null;
  const number = parsePhoneNumberFromString(text, { defaultCountry: 'US', extract: false });
  return number?.isValid() ? { is: 'phone', text: number.number, shown: shownNumber(number) } : null;
}

function shownNumber(number: PhoneNumber): string {
  return number.countryCallingCode === '1' ? number.formatNational() : number.formatInternational();
}

function isEmail(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\.]+(?:\.[^\s@<>()[\]",;:\\.]+)+$/.test(text)
  );
}

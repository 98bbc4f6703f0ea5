import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** What a To Do is sent to or comes from, as the service takes it: a number in E.164, or an email address. */
export type Address = { is: 'phone' | 'email'; text: string };

/** Reads what a person typed; null when it is neither a number that can be texted nor an email address. */
export function readAddress(typed: string): Address | null {
  const text = typed.trim();
  if (isEmail(text)) return { is: 'email', text };
  if (!/^[+\d\s().-]+$/.test(text)) return null;
  const number = parsePhoneNumberFromString(text, { defaultCountry: 'US', extract: false });
  return number?.isValid() ? { is: 'phone', text: number.number } : null;
}

function isEmail(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\.]+(?:\.[^\s@<>()[\]",;:\\.]+)+$/.test(text)
  );
}

import { formatPhone, phoneDigits } from '#src/lib/phone.ts';
import type { Message } from '#src/v2/message.ts';

type Caller = Pick<
  Message,
  'first_name' | 'last_name' | 'company_name' | 'phone_number' | 'phone' | 'alt_phone' | 'caller_id'
>;

export interface CallerNumber {
  label: string;
  text: string;
}

/** What to call the caller: the person's name, else the company, else the number, else "Unknown caller". */
export function callerName(message: Caller): string {
  const [number] = callerNumbers(message);
  return (
    personName(message) ?? callerCompany(message) ?? (number ? formatPhone(number.text) : 'Unknown caller')
  );
}

/** The company, or null where none is given. */
export function callerCompany({ company_name }: Caller): string | null {
  return company_name?.trim() || null;
}

/** The company to show beside the name: null where the name already is the company's. */
export function companyBesideName(message: Caller): string | null {
  return personName(message) === null ? null : callerCompany(message);
}

/** The numbers given, each once however it is written, the one to call back first. */
export function callerNumbers(message: Caller): CallerNumber[] {
  const given = [
    { label: 'Phone', text: message.phone_number },
    { label: 'Phone', text: message.phone },
    { label: 'Caller ID', text: message.caller_id },
    { label: 'Other phone', text: message.alt_phone },
  ];
  const seen = new Set(['']);
  return given.flatMap(({ label, text }) => {
    const digits = phoneDigits(text ?? '');
    if (text === null || seen.has(digits)) return [];
    seen.add(digits);
    return { label, text: text.trim() };
  });
}

function personName({ first_name, last_name }: Caller): string | null {
  return (
    [first_name, last_name]
      .map((part) => part?.trim())
      .filter(Boolean)
      .join(' ') || null
  );
}

import { formatPhone } from '#src/lib/phone.ts';
import { phoneDigits } from '#src/lib/phoneDigits.ts';
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
function callerCompany({ company_name }: Caller): string | null {
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

/** The postal address in lines, or null where none is given. */
export function callerAddress(
  message: Pick<Message, 'address' | 'address2' | 'city' | 'state' | 'zip'>,
): string | null {
  const { address, address2, city, state, zip } = message;
  const place = joined([city, joined([state, zip], ' ')], ', ');
  return joined([address, address2, place], '\n');
}

function personName({ first_name, last_name }: Caller): string | null {
  return joined([first_name, last_name], ' ');
}

/** The parts that are there, or null where none is. */
function joined(parts: readonly (string | null)[], separator: string): string | null {
  const given = parts.map((part) => part?.trim()).filter(Boolean);
  return given.join(separator) || null;
}

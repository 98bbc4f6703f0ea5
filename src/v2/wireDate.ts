import { type CivilDate, civilDate } from '#src/lib/time/civilDate.ts';

/** Reads the API's `MM-DD-YYYY`; null when the text has another form or the calendar has no such day. */
export function parseWireDate(text: string): CivilDate | null {
  const match = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text);
  return match && civilDate(Number(match[3]), Number(match[1]), Number(match[2]));
}

/** Prints a date as the API's `MM-DD-YYYY`. */
export function formatWireDate(date: CivilDate): string {
  return `${date.slice(5, 7)}-${date.slice(8, 10)}-${date.slice(0, 4)}`;
}

import type { CsvCell } from '#src/lib/csv/csv.ts';
import { valueText } from '#src/lib/fields/fieldWords.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { offsetAt } from '#src/lib/time/zone.ts';
import type { Message } from '#src/v2/message.ts';
import type { CsvColumn } from './csvColumns.ts';

/** What a message has to say in a column. */
export function csvCell(message: Message, { of, name, as }: CsvColumn, timeZone: string): CsvCell {
  const value: unknown = of === 'answer' ? message.answers?.[name] : message[name];
  if (typeof value === 'number') {
    if (as === 'zoned') return sheetTime(value + offsetAt(value, timeZone));
    if (as === 'instant') return new Date(value).toISOString();
    return value;
  }
  // Written as Americans do: a spreadsheet makes no sum of it, and needs no apostrophe before a plus.
  if (as === 'phone' && typeof value === 'string') return formatPhone(value.trim());
  return valueText(value);
}

/** "2026-11-23 14:05:09" of a time on the wall: what every spreadsheet reads as a date and a time. */
function sheetTime(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replace('T', ' ');
}

import type { CsvCell } from '#src/lib/csv/csv.ts';
import { sheetTime } from '#src/lib/csv/sheetTime.ts';
import { valueText } from '#src/lib/fields/fieldWords.ts';
import { formatPhone } from '#src/lib/phone.ts';
import type { Message } from '#src/v2/message.ts';
import type { CsvColumn } from './csvColumns.ts';

/** What a message has to say in a column. */
export function csvCell(message: Message, { of, name, as }: CsvColumn, timeZone: string): CsvCell {
  const value: unknown = of === 'answer' ? message.answers?.[name] : message[name];
  if (typeof value === 'number') {
    if (as === 'zoned') return sheetTime(value, timeZone);
    if (as === 'instant') return new Date(value).toISOString();
    return value;
  }
  // Written as Americans do: a spreadsheet makes no sum of it, and needs no apostrophe before a plus.
  if (as === 'phone' && typeof value === 'string') return formatPhone(value.trim());
  return valueText(value);
}

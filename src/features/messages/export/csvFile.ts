import { byteOrderMark, csvText } from '#src/lib/csv/csv.ts';
import type { Message } from '#src/v2/message.ts';
import { csvCell } from './csvCell.ts';
import type { CsvColumn } from './csvColumns.ts';

/** The beginning of a file of messages; `csvRows` go behind it. */
export function csvHead(columns: readonly CsvColumn[]): string {
  return byteOrderMark + csvText([columns.map(({ header }) => header)]);
}

export function csvRows(
  messages: readonly Message[],
  columns: readonly CsvColumn[],
  timeZone: string,
): string {
  return csvText(messages.map((message) => columns.map((column) => csvCell(message, column, timeZone))));
}

import type { Message } from '#src/v2/message.ts';
import type { CsvColumn } from './csvColumns.ts';
import { csvRows } from './csvFile.ts';
import { type FieldsInUse, fieldsInUse } from './fieldsInUse.ts';

interface RowsRequest {
  ids: readonly number[];
  columns: readonly CsvColumn[];
  timeZone: string;
}

/** What the worker does for a file of messages: a few at a time, so that it can be told to stop. */
export function csvErrands(messagesOf: (ids: readonly number[]) => Message[]) {
  return {
    fieldsInUse: (ids: readonly number[]): FieldsInUse => fieldsInUse(messagesOf(ids)),

    /** Bytes that the browser keeps where it likes: the page hands them on and never reads them. `count`: how many of the ids are there. */
    csvRows({ ids, columns, timeZone }: RowsRequest): { rows: Blob; count: number } {
      const messages = messagesOf(ids);
      return { rows: new Blob([csvRows(messages, columns, timeZone)]), count: messages.length };
    },
  };
}

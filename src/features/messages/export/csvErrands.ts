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

    /** Bytes that the browser keeps where it likes: the page hands them on and never reads them. */
    csvRows: ({ ids, columns, timeZone }: RowsRequest): Blob =>
      new Blob([csvRows(messagesOf(ids), columns, timeZone)]),
  };
}

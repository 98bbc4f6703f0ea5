import type { InboxEngine } from '#src/features/messages/engine/inboxEngine.ts';
import { idChunks } from '#src/features/messages/engine/idChunks.ts';
import { csvColumns } from './csvColumns.ts';
import { csvHead } from './csvFile.ts';
import { mergeFields, noFields } from './fieldsInUse.ts';

interface Watch {
  signal: AbortSignal;
  /** Is told which share is done, from 0 to 1. */
  onProgress: (share: number) => void;
}

interface CsvExport {
  file: Blob;
  /** How many messages are in it: those that are gone meanwhile are not. */
  count: number;
}

/**
 * A file of these messages in their order, as the list has them. The worker reads them twice, first for the columns: what it
 * sends are finished bytes, so that neither the page's time nor its memory grows with the number of messages.
 */
export async function exportCsv(
  engine: Pick<InboxEngine, 'ask'>,
  ids: Float64Array,
  timeZone: string,
  { signal, onProgress }: Watch,
): Promise<CsvExport> {
  let inUse = noFields;
  for (const { chunk, done } of idChunks(ids)) {
    inUse = mergeFields(inUse, await engine.ask('fieldsInUse', chunk, signal));
    onProgress(done / ids.length / 2);
  }
  const columns = csvColumns(inUse, timeZone);
  const parts: BlobPart[] = [csvHead(columns)];
  let count = 0;
  for (const { chunk, done } of idChunks(ids)) {
    const part = await engine.ask('csvRows', { ids: chunk, columns, timeZone }, signal);
    parts.push(part.rows);
    count += part.count;
    onProgress((1 + done / ids.length) / 2);
  }
  return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), count };
}

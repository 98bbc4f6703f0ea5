import type { InboxEngine } from '#src/features/messages/engine/inboxEngine.ts';
import { csvColumns } from './csvColumns.ts';
import { csvHead } from './csvFile.ts';
import { mergeFields, noFields } from './fieldsInUse.ts';

const CHUNK = 1000;

interface Watch {
  signal: AbortSignal;
  /** Is told which share is done, from 0 to 1. */
  onProgress: (share: number) => void;
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
): Promise<Blob> {
  let inUse = noFields;
  for (const { chunk, share } of chunksOf(ids)) {
    inUse = mergeFields(inUse, await engine.ask('fieldsInUse', chunk, signal));
    onProgress(share / 2);
  }
  const columns = csvColumns(inUse, timeZone);
  const parts: BlobPart[] = [csvHead(columns)];
  for (const { chunk, share } of chunksOf(ids)) {
    parts.push(await engine.ask('csvRows', { ids: chunk, columns, timeZone }, signal));
    onProgress((1 + share) / 2);
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

function* chunksOf(ids: Float64Array): Generator<{ chunk: number[]; share: number }> {
  for (let from = 0; from < ids.length; from += CHUNK) {
    const chunk = [...ids.subarray(from, from + CHUNK)];
    yield { chunk, share: (from + chunk.length) / ids.length };
  }
}

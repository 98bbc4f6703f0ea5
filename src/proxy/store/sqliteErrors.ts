import { StoreUnavailable } from './storeUnavailable.ts';

/** SQLite's primary result codes (sqlite.org/rescode.html) that speak of the file and its disk, not of the statement. */
const aboutTheFile = new Set([
  5, // BUSY
  6, // LOCKED
  8, // READONLY
  10, // IOERR
  11, // CORRUPT
  13, // FULL
  14, // CANTOPEN
  26, // NOTADB
]);

/** Runs `work`, and reads the error that it may throw. */
export function withReadErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw readError(error);
  }
}

/** A StoreUnavailable for an error that the file or its disk is to blame for; any other as it is. */
export function readError(error: unknown): unknown {
  return isAboutTheFile(error) ? new StoreUnavailable(error) : error;
}

function isAboutTheFile(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error && typeof error.errcode === 'number') return aboutTheFile.has(error.errcode % 256);
  return 'syscall' in error;
}

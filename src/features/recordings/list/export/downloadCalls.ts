import type { Call } from '#src/features/recordings/list/calls/call.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { callsCsv, csvFileName } from './callsCsv.ts';

/** Gives the calls to the browser as a file, made here: nothing of them is sent anywhere. */
export function downloadCalls(calls: readonly Call[], days: DayRange | null, timeZone: string): void {
  const file = new Blob([callsCsv(calls, timeZone)], { type: 'text/csv;charset=utf-8' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = csvFileName(days);
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

import type { Call } from '#src/features/recordings/list/calls/call.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { saveFile } from '#src/ui/saveFile.ts';
import { callsCsv, csvFileName } from './callsCsv.ts';

/** Gives the calls to the browser as a file, made here: nothing of them is sent anywhere. */
export function downloadCalls(calls: readonly Call[], days: DayRange | null, timeZone: string): void {
  const file = new Blob([callsCsv(calls, timeZone)], { type: 'text/csv;charset=utf-8' });
  saveFile(file, csvFileName(days));
}

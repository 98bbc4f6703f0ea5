import type { Call } from '#src/features/recordings/list/calls/call.ts';
import { directionLabels, directionOf } from '#src/features/recordings/list/calls/direction.ts';
import { byteOrderMark, type CsvCell, csvText } from '#src/lib/csv/csv.ts';
import { sheetTime } from '#src/lib/csv/sheetTime.ts';
import { formatPhone } from '#src/lib/phone.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';

type Column = [header: string, cell: (call: Call) => CsvCell];

function columnsIn(timeZone: string): Column[] {
  return [
    ['Call ID', ({ recording }) => recording.call_id],
    [`Started (${timeZone})`, ({ facts: { start } }) => start && sheetTime(start, timeZone)],
    ['Started (UTC)', ({ facts: { start } }) => start && new Date(start).toISOString()],
    ['Direction', ({ recording }) => directionLabels[directionOf(recording.cdr)]],
    ['From', ({ facts }) => facts.from && formatPhone(facts.from)],
    ['DID', ({ facts }) => facts.did && formatPhone(facts.did)],
    ['Agent', ({ facts }) => facts.agent],
    ['Skill', ({ facts }) => facts.skill],
    ['Account', ({ recording }) => recording.account_number],
    ['IVR (seconds)', ({ recording }) => recording.cdr?.ivr_sec],
    ['Wait (seconds)', ({ facts }) => facts.wait],
    ['Talk (seconds)', ({ facts }) => facts.talk],
    ['Hold (seconds)', ({ recording }) => recording.cdr?.hold_sec],
    ['Transfer (seconds)', ({ recording }) => recording.cdr?.transfer_sec],
    ['Conference (seconds)', ({ recording }) => recording.cdr?.conference_sec],
    ['Wrap (seconds)', ({ recording }) => recording.cdr?.wrap_sec],
    ['Length (seconds)', ({ facts }) => facts.length],
    ['Hung up by', ({ facts }) => facts.hungUpBy],
    ['Recording', ({ recording }) => (recording.recording === null ? 'No' : 'Yes')],
  ];
}

/** The calls as a spreadsheet's file, in their order. */
export function callsCsv(calls: readonly Call[], timeZone: string): string {
  const columns = columnsIn(timeZone);
  const headers = columns.map(([header]) => header);
  const rows = calls.map((call) => columns.map(([, cell]) => cell(call)));
  return byteOrderMark + csvText([headers, ...rows]);
}

/** "calls-2026-11-17-to-2026-11-23.csv": days, and no name or number. */
export function csvFileName(days: DayRange | null): string {
  if (days === null) return 'calls.csv';
  return days.from === days.to ? `calls-${days.from}.csv` : `calls-${days.from}-to-${days.to}.csv`;
}

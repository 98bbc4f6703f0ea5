import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { callsOf } from '#src/features/recordings/list/calls/call.ts';
import { invariant } from '#src/lib/invariant.ts';
import { parseCivilDate } from '#src/lib/time/civilDate.ts';
import { callsCsv, csvFileName } from './callsCsv.ts';

const linesOf = (...calls: Record<string, unknown>[]) =>
  callsCsv(callsOf(calls.map(exampleCall)), 'America/New_York')
    .slice(1)
    .split('\r\n');

test('a call is a row: times in the account’s zone and in UTC, lengths in seconds', () => {
  const [headers, row, end] = linesOf({ from: '9548326297' });
  const cells = row?.split(',');
  expect(Object.fromEntries((headers?.split(',') ?? []).map((header, at) => [header, cells?.[at]]))).toEqual({
    'Call ID': '266805',
    'Started (America/New_York)': '2024-09-16 12:47:21',
    'Started (UTC)': '2024-09-16T16:47:21.169Z',
    Direction: 'Unknown',
    From: '(954) 832-6297',
    DID: '(561) 781-9977',
    Agent: 'jose',
    Skill: 'Spanish',
    Account: 'JoseDev',
    'IVR (seconds)': '0',
    'Wait (seconds)': '11',
    'Talk (seconds)': '6',
    'Hold (seconds)': '0',
    'Transfer (seconds)': '0',
    'Conference (seconds)': '0',
    'Wrap (seconds)': '0',
    'Length (seconds)': '18',
    'Hung up by': 'Agent',
    Recording: 'Yes',
  });
  expect(end).toBe('');
});

test('what is not known is empty, and the order is that of the list', () => {
  const unknown = { started_at: null, cdr: null, recording: '', call_id: null, from: null };
  const [, first, second] = linesOf({ call_id: 2 }, { ...unknown, did_number: '', account_number: '' });
  expect(first).toMatch(/^2,/);
  expect(second).toBe(',,,Unknown,,,jose,,,,,,,,,,,,No');
});

test('row 15: no cell is a formula, whoever chose the words', () => {
  const [, row] = linesOf({
    from: '+442079460000',
    agent_username: '=HYPERLINK("http://evil")',
    account_number: '@SUM(1)',
    cdr: { skill_name: '-2+3', who_hung_up: '\t=1' },
  });
  expect(row).toContain(`,'+442079460000,`);
  expect(row).toContain(`,"'=HYPERLINK(""http://evil"")",'-2+3,'@SUM(1),`);
  expect(row).toContain(`,'\t=1,`);
});

test('the file is called by its days alone', () => {
  const [from, to] = [parseCivilDate('2026-11-17'), parseCivilDate('2026-11-23')];
  invariant(from && to, 'the test names days');
  expect(csvFileName({ from, to })).toBe('calls-2026-11-17-to-2026-11-23.csv');
  expect(csvFileName({ from: to, to })).toBe('calls-2026-11-23.csv');
  expect(csvFileName(null)).toBe('calls.csv');
});

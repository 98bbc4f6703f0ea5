import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '#src/lib/csv/csv.ts';
import { parseCivilDate, type CivilDate } from '#src/lib/time/civilDate.ts';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import type { Message } from '#src/v2/message.ts';
import { csvCell } from './csvCell.ts';
import { csvColumns } from './csvColumns.ts';
import { fieldsInUse, mergeFields, noFields } from './fieldsInUse.ts';
import { csvFileName } from './fileName.ts';

const newYork = 'America/New_York';
const day = (text: string) => parseCivilDate(text) as CivilDate;

/** The file of these messages, as records by header. */
function fileOf(messages: readonly Message[], timeZone = newYork): Record<string, unknown>[] {
  const columns = csvColumns(fieldsInUse(messages), timeZone);
  return messages.map((message) =>
    Object.fromEntries(columns.map((column) => [column.header, csvCell(message, column, timeZone)])),
  );
}

test('times are those of the account’s zone, named in the header, and beside them those of UTC', () => {
  const [before, after] = fileOf([
    aMessage({ created_at: '2026-11-01T05:30:00.500Z' }),
    aMessage({ created_at: '2026-11-01T06:30:00Z', delivered_at: '2026-11-23T23:30:09Z' }),
  ]);
  expect(before).toMatchObject({
    'Taken (America/New_York)': '2026-11-01 01:30:00',
    'Taken (UTC)': '2026-11-01T05:30:00.500Z',
    'Delivered at (America/New_York)': null,
  });
  expect(after).toMatchObject({
    'Taken (America/New_York)': '2026-11-01 01:30:00',
    'Taken (UTC)': '2026-11-01T06:30:00.000Z',
    'Delivered at (America/New_York)': '2026-11-23 18:30:09',
    'Delivered at (UTC)': '2026-11-23T23:30:09.000Z',
  });
});

test('every field that any message fills in is a column, ours first, and then those that we do not know', () => {
  const columns = csvColumns(
    fieldsInUse([
      aMessage({ moon_phase: 'waxing', zip: '02134' }),
      aMessage({ note: 'Call first', nothing: '' }),
    ]),
    newYork,
  );
  const headers = columns.map(({ header }) => header);
  expect(headers.slice(0, 5)).toEqual([
    'Message ID',
    'Taken (America/New_York)',
    'Taken (UTC)',
    'First name',
    'Last name',
  ]);
  expect(headers.slice(-3)).toEqual(['ZIP', 'Note', 'Moon phase']);
  expect(headers).not.toContain('Nothing');
  expect(headers).not.toContain('Address');
});

test.each(Object.getOwnPropertyNames(Object.prototype))('a field called %s is a column', (name) => {
  const columns = csvColumns({ fields: [name], answers: [name] }, newYork);
  const headers = columns.slice(-2).map(({ header }) => header.toLowerCase().replaceAll(/[^a-z]/g, ''));
  const letters = name.toLowerCase().replaceAll('_', '');
  expect(headers).toEqual([letters, `answer${letters}`]);
});

test('custom answers are columns: the union of the scripts, in their order', () => {
  const columns = csvColumns(
    fieldsInUse([
      aMessage({ answers: { urgent: 'Yes', other_parties: 'Ann' } }),
      aMessage({ answers: null }),
      aMessage({ answers: { urgent: 'No', case_number: 'C-1', other_parties: '', last: [] } }),
      aMessage({ answers: { policy: 4 } }),
    ]),
    newYork,
  );
  expect(columns.filter(({ of }) => of === 'answer').map(({ header }) => header)).toEqual([
    'Answer: Urgent',
    'Answer: Case number',
    'Answer: Other parties',
    'Answer: Last',
    'Answer: Policy',
  ]);
});

test('answers of any kind are words in one cell', () => {
  const [row] = fileOf([
    aMessage({
      answers: {
        days: ['Mon', 'Tue'],
        address: { street: 'Main St', no: 5 },
        children: 0,
        insured: true,
        empty: null,
      },
    }),
    aMessage({ answers: {} }),
  ]);
  expect(row).toMatchObject({
    'Answer: Days': 'Mon, Tue',
    'Answer: Address': 'Street: Main St\nNo: 5',
    'Answer: Children': 0,
    'Answer: Insured': 'Yes',
    'Answer: Empty': null,
  });
});

test('fields that would be called the same keep their own names', () => {
  const headers = csvColumns(
    fieldsInUse([aMessage({ answers: { meeting_preference: 'a', meetingPreference: 'b' } })]),
    newYork,
  ).map(({ header }) => header);
  expect(headers.slice(-2)).toEqual([
    'Answer: Meeting preference [meeting_preference]',
    'Answer: Meeting preference [meetingPreference]',
  ]);
});

test('row 15: numbers stay readable, and what could be taken for a formula is text', () => {
  const row = aMessage({ phone_number: '+19548326297', caller_id: '+442079460000', content: '=cmd|x' });
  const columns = csvColumns(fieldsInUse([row]), newYork).filter(({ name }) =>
    ['phone_number', 'caller_id', 'content'].includes(name),
  );
  expect(csvText([columns.map((column) => csvCell(row, column, newYork))])).toBe(
    `(954) 832-6297,'+442079460000,'=cmd|x\r\n`,
  );
});

const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'toString');
const someMessages = fc.array(
  fc
    .dictionary(names, fc.oneof(fc.string(), fc.constant(null), fc.array(fc.string())))
    .map((answers) => aMessage({ answers })),
  { maxLength: 12 },
);

test('read in parts, messages use the same fields as read at once, each a column once', () => {
  fc.assert(
    fc.property(someMessages, fc.nat(12), (messages, at) => {
      const whole = fieldsInUse(messages);
      const parts = [messages.slice(0, at), messages.slice(at)];
      const merged = parts.map(fieldsInUse).reduce(mergeFields, noFields);
      expect(new Set(merged.answers)).toEqual(new Set(whole.answers));
      expect(new Set(merged.fields)).toEqual(new Set(whole.fields));
      const headers = csvColumns(merged, newYork).map(({ header }) => header);
      expect(new Set(headers).size).toBe(headers.length);
    }),
  );
});

test('a file is named by its days alone', () => {
  const [from, to] = [day('2026-11-17'), day('2026-11-23')];
  expect(csvFileName({ from, to })).toBe('messages-2026-11-17-to-2026-11-23.csv');
  expect(csvFileName({ from: to, to })).toBe('messages-2026-11-23.csv');
});

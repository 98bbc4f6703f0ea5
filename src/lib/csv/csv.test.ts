import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from './csv.ts';

test.each([
  [['plain', 'two words', ''], 'plain,two words,'],
  [['a,b', 'say "hi"', 'two\nlines', 'cr\rlf'], '"a,b","say ""hi""","two\nlines","cr\rlf"'],
  [[1, -2.5, true, null, undefined], '1,-2.5,true,,'],
])('%j is the row %j', (row, line) => {
  expect(csvText([row])).toBe(`${line}\r\n`);
});

test.each([
  '=1+1',
  '+1 954 832 6297',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\rx',
  '\nx',
  '  =1',
  '\u200B=1',
  '\u0000=1',
  '＝1',
  '=cmd|"/c calc"!A1',
])('row 15: %j cannot be taken for a formula', (text) => {
  expect(readCsv(csvText([[text, 'next']]))).toEqual([[`'${text}`, 'next']]);
});

test('row 15: no text begins as a formula does, and nothing of it is lost', () => {
  const dangerous = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', ',', '\n', ' ', '\uFEFF', 'x');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(dangerous).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const read = readCsv(csvText(rows));
      expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      for (const [at, row] of read.entries())
        for (const [cell, value] of row.entries()) {
          expect(value).not.toMatch(/^[\s\uFEFF]*[=+\-@]|^[\t\r]/);
          expect([value, value.slice(1)]).toContain(rows[at]?.[cell]);
        }
    }),
  );
});

/** Reads by RFC 4180 alone, apart from the code above. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

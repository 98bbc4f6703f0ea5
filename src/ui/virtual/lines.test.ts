import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingOf, headingTop, type Lines, rowAt, rowTop, totalHeight } from './lines.ts';

const days: Lines = { rows: 10, headings: [0, 4, 5], rowHeight: 60, headingHeight: 30 };

test('rows stand below one another and below their headings', () => {
  expect([0, 3, 4, 5, 9].map((row) => rowTop(days, row))).toEqual([30, 210, 300, 390, 630]);
  expect([0, 1, 2].map((heading) => headingTop(days, heading))).toEqual([0, 270, 360]);
  expect(totalHeight(days)).toBe(690);
});

test.each([
  [-5, 0],
  [0, 0],
  [89, 0],
  [90, 1],
  [269, 3],
  [270, 4],
  [359, 4],
  [360, 5],
  [689, 9],
  [9999, 9],
])('at %d pixels is row %d', (top, row) => {
  expect(rowAt(days, top)).toBe(row);
});

test('without headings, and without rows, there is nothing to add', () => {
  const plain = { ...days, headings: [] };
  expect([headingOf(plain, 3), rowTop(plain, 3), rowAt(plain, 185)]).toEqual([-1, 180, 3]);
  expect(rowAt({ ...plain, rows: 0 }, 100)).toBe(0);
});

const anyLines: fc.Arbitrary<Lines> = fc
  .record({
    rows: fc.integer({ min: 1, max: 2000 }),
    marks: fc.array(fc.nat(1999), { maxLength: 40 }),
    rowHeight: fc.integer({ min: 20, max: 100 }),
    headingHeight: fc.integer({ min: 10, max: 60 }),
  })
  .map(({ rows, marks, rowHeight, headingHeight }) => ({
    rows,
    headings: [...new Set([0, ...marks.filter((mark) => mark < rows)])].toSorted((a, b) => a - b),
    rowHeight,
    headingHeight,
  }));

test('every row is found where it stands, from its first to its last pixel', () => {
  fc.assert(
    fc.property(anyLines, fc.nat(), (lines, any) => {
      const row = any % lines.rows;
      const top = rowTop(lines, row);
      expect([rowAt(lines, top), rowAt(lines, top + lines.rowHeight - 1)]).toEqual([row, row]);
    }),
  );
});

test('headings and rows fill the list without a gap', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const { rows, headings, rowHeight, headingHeight } = lines;
      let height = 0;
      const expected: number[] = [];
      const found: number[] = [];
      for (let row = 0; row < rows; row += 1) {
        const heading = headings.indexOf(row);
        if (heading !== -1) {
          expected.push(height);
          found.push(headingTop(lines, heading));
          height += headingHeight;
        }
        expected.push(height);
        found.push(rowTop(lines, row));
        height += rowHeight;
      }
      expect(found).toEqual(expected);
      expect(totalHeight(lines)).toBe(height);
    }),
    { numRuns: 30 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bits } from '#src/lib/bits.ts';
import { type Column, filterAndCount } from './filterAndCount.ts';

const IDS = 4;

interface Field {
  ids: number[] | null;
  wanted: number[] | null;
}

const tables = fc.nat(12).chain((size) => {
  const ids = fc.option(fc.array(fc.nat(IDS - 1), { minLength: size, maxLength: size }));
  const wanted = fc.option(fc.subarray([...Array.from({ length: IDS }).keys()]));
  return fc.record({
    candidates: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
    fields: fc.array(fc.record({ ids, wanted }), { maxLength: 5 }),
  });
});

function columnOf({ ids, wanted }: Field): Column {
  const totals = new Uint32Array(IDS);
  for (const id of ids ?? []) totals[id] = (totals[id] ?? 0) + 1;
  return {
    ids: ids && Uint16Array.from(ids),
    // Rows may have been counted when there were fewer values.
    totals: totals.subarray(0, totals.findLastIndex((total) => total > 0) + 1),
    wanted: wanted && Uint8Array.from({ length: IDS }, (_, id) => (wanted.includes(id) ? 1 : 0)),
    counts: new Uint32Array(IDS),
  };
}

const lets = ({ ids, wanted }: Field, row: number) => !wanted || wanted.includes(ids?.[row] ?? 0);

test('rows and counts are those of trying every filter on every row', () => {
  fc.assert(
    fc.property(tables, ({ candidates, fields }) => {
      const columns = fields.map(columnOf);
      const rows = new Bits(candidates.length);
      for (const [row, is] of candidates.entries()) if (is) rows.add(row);
      const passing = filterAndCount(rows, columns);
      expect(candidates.map((_, row) => passing.has(row))).toEqual(
        candidates.map((is, row) => is && fields.every((field) => lets(field, row))),
      );
      for (const [at, field] of fields.entries()) {
        const expected = Array.from({ length: IDS }, () => 0);
        for (const [row, is] of candidates.entries()) {
          if (!is || !fields.every((other, place) => place === at || lets(other, row))) continue;
          const id = field.ids?.[row] ?? 0;
          expected[id] = (expected[id] ?? 0) + 1;
        }
        expect([...(columns[at]?.counts ?? [])]).toEqual(expected);
      }
    }),
    { numRuns: 200 },
  );
});

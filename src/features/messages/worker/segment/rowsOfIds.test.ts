import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowsOfIds } from './rowsOfIds.ts';

const ids = fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.maxSafeNat()), { maxLength: 30 });

test('each id is where it stands, and no other is anywhere', () => {
  fc.assert(
    fc.property(ids, ids, (all, others) => {
      const rows = new RowsOfIds(Float64Array.from(all));
      for (const id of [...all, ...others]) {
        const row = all.indexOf(id);
        expect([rows.get(id), rows.has(id)]).toEqual(row === -1 ? [undefined, false] : [row, true]);
      }
    }),
  );
});

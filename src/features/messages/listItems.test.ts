import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Heading } from './inboxList.ts';
import { type ListItem, linesOf } from './listItems.ts';

/** The same list, written out line by line. */
function writtenOut(ids: readonly number[], headings: readonly Heading[]): ListItem[] {
  return ids.flatMap((id, position): ListItem[] => [
    ...headings.flatMap((heading): ListItem[] =>
      heading.at === position ? [{ is: 'heading', heading }] : [],
    ),
    { is: 'message', id, position },
  ]);
}

const lists = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { maxLength: 40 }).chain((ids) =>
  fc.subarray(ids.map((_, at) => at)).map((places) => ({
    ids,
    headings: places.map((at): Heading => ({ at, count: 1, caller: `c${at}` })),
  })),
);

test('each line is what it would be in a list written out', () => {
  fc.assert(
    fc.property(lists, ({ ids, headings }) => {
      const lines = linesOf({ ids: Float64Array.from(ids), headings });
      const expected = writtenOut(ids, headings);
      expect(lines.count).toBe(expected.length);
      expect(Array.from({ length: lines.count }, (_, line) => lines.at(line))).toEqual(expected);
      expect(lines.at(lines.count)).toBeUndefined();
    }),
  );
});

test('each row is found on its line, and each line below its heading', () => {
  fc.assert(
    fc.property(lists, ({ ids, headings }) => {
      const lines = linesOf({ ids: Float64Array.from(ids), headings });
      const expected = writtenOut(ids, headings);
      for (const position of ids.keys()) {
        const item = lines.at(lines.ofRow(position));
        expect(item?.is === 'message' && item.position).toBe(position);
      }
      for (const line of expected.keys()) {
        const above = expected.findLastIndex(({ is }, at) => is === 'heading' && at <= line);
        expect(lines.headingAbove(line)).toBe(above === -1 ? null : above);
      }
    }),
  );
});

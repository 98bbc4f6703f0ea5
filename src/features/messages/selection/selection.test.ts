import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingSelected, selectedOf, withRangeTo, withToggled } from './selection.ts';

const list = Float64Array.of(50, 40, 30, 20, 10);
const selected = (...steps: [id: number, isRange?: boolean][]) => {
  let selection = nothingSelected;
  for (const [id, isRange] of steps)
    selection = isRange ? withRangeTo(selection, id, list) : withToggled(selection, id);
  return [...selectedOf(selection, list)];
};

test('messages are selected one by one, and taken out again', () => {
  expect(selected([30], [10])).toEqual([30, 10]);
  expect(selected([30], [10], [30])).toEqual([10]);
});

test('a range reaches from the last one to this one, up or down, and may be drawn anew', () => {
  expect(selected([40], [20, true])).toEqual([40, 30, 20]);
  expect(selected([20], [40, true])).toEqual([40, 30, 20]);
  expect(selected([30], [20, true], [50, true])).toEqual([50, 40, 30, 20]);
});

test('a range from nowhere is the message alone', () => {
  expect(selected([30, true])).toEqual([30]);
  expect(selected([999], [20, true])).toEqual([20]);
});

test('what the list does not hold is neither counted nor added', () => {
  expect(selected([7], [30])).toEqual([30]);
  expect(withRangeTo(nothingSelected, 7, list)).toBe(nothingSelected);
});

test('selecting twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...list)), fc.constantFrom(...list), (ids, id) => {
      const steps = ids.map((each): [number] => [each]);
      expect(selected(...steps, [id], [id])).toEqual(selected(...steps));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bits } from './bits.ts';

const sets = fc.nat(100).chain((size) => {
  const members = fc.array(fc.nat(Math.max(0, size - 1)), { maxLength: size === 0 ? 0 : 150 });
  return fc.record({ size: fc.constant(size), some: members, more: members });
});

const membersOf = (bits: Bits) => [...new Uint8Array(bits.size).keys()].filter((member) => bits.has(member));

test('a set holds what was put in, one by one, as a list or as another set, and knows when it is full', () => {
  fc.assert(
    fc.property(sets, ({ size, some, more }) => {
      const [bits, others] = [new Bits(size), new Bits(size)];
      for (const member of some) bits.add(member);
      others.addEach(Uint16Array.from([...more, size]), 0, more.length);
      bits.addAll(others);
      const expected = new Set([...some, ...more]);
      expect(membersOf(bits)).toEqual([...expected].toSorted((a, b) => a - b));
      expect(bits.isFull()).toBe(expected.size === size);
    }),
  );
});

test('its members are marked in a stretch, and no others', () => {
  fc.assert(
    fc.property(sets, fc.nat(100), fc.nat(100), ({ size, some }, first, length) => {
      const bits = new Bits(size);
      for (const member of some) bits.add(member);
      const marks = new Uint8Array(length);
      bits.mark(marks, first);
      const expected = Array.from(marks, (_, at) => Number(some.includes(first + at)));
      expect([...marks]).toEqual(expected);
    }),
  );
});

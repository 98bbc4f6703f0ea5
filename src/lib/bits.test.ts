import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bits } from './bits.ts';

const sets = fc.nat(100).chain((size) => {
  const members = fc.array(fc.nat(Math.max(0, size - 1)), { maxLength: size === 0 ? 0 : 150 });
  return fc.record({ size: fc.constant(size), some: members, more: members });
});

const between = fc.tuple(fc.nat(100), fc.nat(100));

function bitsOf(size: number, members: readonly number[]): Bits {
  const bits = new Bits(size);
  for (const member of members) bits.add(member);
  return bits;
}

const numbers = (size: number) => [...new Uint8Array(size).keys()];

function expectHeld(bits: Bits, expected: (member: number) => boolean): void {
  const members = numbers(bits.size).filter(expected);
  expect([...bits.members()]).toEqual(members);
  expect(numbers(bits.size + 40).filter((member) => bits.has(member))).toEqual(members);
  expect(bits.count()).toBe(members.length);
  expect(bits.isFull()).toBe(members.length === bits.size);
}

test('a set holds what was put in, one by one, as a list, a stretch or another set, and not what was taken out', () => {
  fc.assert(
    fc.property(sets, between, ({ size, some, more }, [from, to]) => {
      const bits = bitsOf(size, some);
      expectHeld(bits, (member) => some.includes(member));
      bits.addEach(Uint16Array.from([...more, size]), 0, more.length);
      expectHeld(bits, (member) => some.includes(member) || more.includes(member));
      for (const member of some) bits.remove(member);
      expectHeld(bits, (member) => more.includes(member) && !some.includes(member));
      bits.addBetween(from, Math.min(to, size));
      bits.addAll(bitsOf(size, some));
      expectHeld(
        bits,
        (member) => some.includes(member) || more.includes(member) || (member >= from && member < to),
      );
    }),
  );
});

test('what two sets have in common, what only one has, and what neither has', () => {
  fc.assert(
    fc.property(sets, ({ size, some, more }) => {
      const [bits, others] = [bitsOf(size, some), bitsOf(size, more)];
      const [both, rest] = [bits.copy(), bits.copy()];
      both.keepAll(others);
      rest.removeAll(others);
      expectHeld(both, (member) => some.includes(member) && more.includes(member));
      expectHeld(rest, (member) => some.includes(member) && !more.includes(member));
      expectHeld(bits.inverse(), (member) => !some.includes(member));
      expectHeld(bits, (member) => some.includes(member));
    }),
  );
});

test('a stretch of it is numbered from its own beginning', () => {
  fc.assert(
    fc.property(sets, between, ({ size, some }, [first, length]) => {
      const bits = bitsOf(size, some);
      expectHeld(bits.stretch(first, length), (member) => some.includes(first + member));
    }),
  );
});

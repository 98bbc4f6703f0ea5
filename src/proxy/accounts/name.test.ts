import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey, readName } from './name.ts';

test.each([
  ['Maria', 'Maria'],
  ['  maria lopez ', 'maria lopez'],
  ["j.o'neil@office-2", "j.o'neil@office-2"],
  ['Ｍａｒｉａ', 'Maria'],
  ['Zoe\u0308', 'Zo\u00eb'],
  ['李', '李'],
  ['x'.repeat(64), 'x'.repeat(64)],
  ['x'.repeat(65), null],
  ['', null],
  [' ', null],
  ['-maria', null],
  ['maria  lopez', null],
  ['maria\nlopez', null],
  ['maria\u202eb', null],
  ['maria\u200b', null],
  ['(unknown)', null],
  ['maria\u001b[2J', null],
])('%j is the name %j', (text, expected) => {
  expect(readName(text)).toBe(expected);
});

test.each([
  ['MARIA', 'maria'],
  ['Ｍａｒｉａ', 'maria'],
  ['ZOE\u0308', 'zo\u00eb'],
  ['STRASSE', 'stra\u00dfe'],
  ['STRA\u1e9eE', 'strasse'],
  ['ΟΔΟΣ', 'οδοσ'],
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

const names = fc
  .string({ unit: 'binary', maxLength: 70 })
  .map(readName)
  .filter((name) => name !== null);

test('a name has one key, however its case is changed', () => {
  fc.assert(
    fc.property(names, (name) => {
      const key = nameKey(name);
      return [key, name.toUpperCase(), name.toLowerCase()].every((other) => nameKey(other) === key);
    }),
    { numRuns: 2000 },
  );
});

test('a name that is read again is itself', () => {
  fc.assert(fc.property(names, (name) => readName(name) === name));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldLabel, valueText } from './fieldWords.ts';

test.each([
  ['meeting_preference', 'Meeting preference'],
  ['meetingPreference', 'Meeting preference'],
  ['URGENT', 'Urgent'],
  ['did_id', 'DID ID'],
  ['zip', 'ZIP'],
  ['address2', 'Address2'],
  ['how-you-hear.about us', 'How you hear about us'],
  ['¿qué_pasó?', '¿qué pasó?'],
  ['__', '__'],
  ['constructor', 'Constructor'],
  ['__proto__', 'Proto'],
  ['', ''],
])('%o is labelled %o', (name, label) => {
  expect(fieldLabel(name)).toBe(label);
});

test.each([
  ['Virtual', 'Virtual'],
  ['  two\nlines ', 'two\nlines'],
  ['   ', null],
  [0, '0'],
  [12.5, '12.5'],
  [true, 'Yes'],
  [false, 'No'],
  [null, null],
  [undefined, null],
  [[], null],
  [{}, null],
  [['', null], null],
  [['Mon', 'Tue', 3], 'Mon, Tue, 3'],
  [{ street_name: 'Main', no: 5, unit: '' }, 'Street name: Main\nNo: 5'],
  [[{ name: 'Ann' }, { name: 'Bob' }], 'Name: Ann\nName: Bob'],
  [{ other: { first: 'Ann', last: 'Lee' } }, 'Other: First: Ann\n  Last: Lee'],
  [{ a: { b: { c: { d: { e: 1 } } } } }, 'A: B: C: D: {"e":1}'],
])('%j reads %j', (value, text) => {
  expect(valueText(value)).toBe(text);
});

test('whatever JSON holds can be put into words', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const text = valueText(value);
      return text === null || text.length > 0;
    }),
  );
});

test('a value nested without end is still something to read', () => {
  let nested: unknown = 'x';
  for (let depth = 0; depth < 200_000; depth += 1) nested = [nested];
  expect(valueText(nested)).toBe('Nested too deeply to show');
});

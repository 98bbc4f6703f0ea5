import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gsmWidth } from './smsAlphabet.ts';
import { smsParts } from './smsParts.ts';

const lengths = (text: string) => smsParts(text).parts.map((part) => part.length);

test.each([
  ['', [0]],
  ['a'.repeat(160), [160]],
  ['a'.repeat(161), [153, 8]],
  ['a'.repeat(306), [153, 153]],
  ['a'.repeat(307), [153, 153, 1]],
  ['é'.repeat(160), [160]],
  ['ê'.repeat(70), [70]],
  ['ê'.repeat(71), [67, 4]],
  ['ê'.repeat(135), [67, 67, 1]],
])('%# a text is split where carriers split it', (text, expected) => {
  expect(lengths(text)).toEqual(expected);
});

test('a character of the extension takes two places, and both in the same part', () => {
  expect(smsParts('€'.repeat(80))).toMatchObject({ parts: ['€'.repeat(80)], used: 160, room: 160 });
  expect(lengths('€'.repeat(81))).toEqual([76, 5]);
  expect(lengths(`${'a'.repeat(152)}€${'a'.repeat(20)}`)).toEqual([152, 21]);
  expect(smsParts(`${'a'.repeat(159)}€`).parts).toHaveLength(2);
});

test('an emoji takes two places, and is not torn', () => {
  expect(lengths('😀'.repeat(35))).toEqual([70]);
  expect(lengths('😀'.repeat(36))).toEqual([66, 6]);
});

test('what forces UCS-2 is named once, where it first stands', () => {
  expect(smsParts('It’s 😀 – it’s').foreign).toEqual([
    { character: '’', at: 2 },
    { character: '😀', at: 5 },
    { character: '–', at: 8 },
  ]);
  expect(smsParts('It’s').encoding).toBe('UCS-2');
  expect(smsParts('[~] costs 5€ à Ñandú^{|}\\').foreign).toEqual([{ character: 'ú', at: 19 }]);
});

test('the default alphabet has its 127 characters, and its extension ten', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => gsmWidth(String.fromCharCode(code)));
  expect(all.filter((width) => width === 1)).toHaveLength(127);
  expect(all.filter((width) => width === 2)).toHaveLength(10);
});

const text = fc.string({ unit: fc.constantFrom('a', ' ', '€', '^', 'é', '’', '😀', '\n'), maxLength: 600 });
const plain = fc.string({ unit: fc.constantFrom('a', '€', '~', '\n'), maxLength: 600 });

test('the parts are the text, and none is fuller than it may be', () => {
  fc.assert(
    fc.property(fc.oneof(text, plain), (typed) => {
      const { parts, encoding, used, room } = smsParts(typed);
      expect(parts.join('')).toBe(typed);
      const places = (part: string) =>
        Array.from(part).reduce(
          (sum, each) => sum + (encoding === 'GSM-7' ? (gsmWidth(each) ?? NaN) : each.length),
          0,
        );
      expect(Math.max(...parts.map(places))).toBeLessThanOrEqual(room);
      expect(places(parts.at(-1) ?? '')).toBe(used);
      // No part but the last has room for what begins the next.
      for (const [index, part] of parts.slice(0, -1).entries())
        expect(places(part) + places(Array.from(parts[index + 1] ?? '')[0] ?? '')).toBeGreaterThan(room);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStructure } from './checkStructure.ts';

const MEBIBYTE = 1024 * 1024;
const repeated = (text: string, bytes: number) => Buffer.from(text.repeat(Math.ceil(bytes / text.length)));
const list = (text: string, count: number) => Buffer.from(`{"data":[${Array(count).fill(text).join(',')}]}`);

test.each<[string, Buffer, string]>([
  ['a nest of lists', repeated('[', MEBIBYTE), 'upstream_invalid'],
  ['a nest of objects', repeated('{"a":', MEBIBYTE), 'upstream_invalid'],
  ['a crowd of empty objects', repeated('{},', 16 * MEBIBYTE), 'too_large'],
  ['a crowd of numbers', repeated('0,', 16 * MEBIBYTE), 'too_large'],
  [
    'a nest behind a string with quotes',
    list(String.raw`"\\\"", ${'['.repeat(200)}`, 1_000),
    'upstream_invalid',
  ],
])('row 34: %s is refused before it is parsed', (_, json, code) => {
  expect(() => checkStructure(json)).toThrow(expect.objectContaining({ code }));
});

test.each<[string, Buffer]>([
  ['brackets and commas in strings', list(JSON.stringify('[{,'.repeat(2_000)), 4_000)],
  ['strings that end in backslashes', list(JSON.stringify('[[[\\'), 100_000)],
  ['strings full of quotes', list(JSON.stringify('"[{"\\"'.repeat(100)), 1_000)],
  ['lists beside each other, closed again', list('[[[{}]]]', 100_000)],
  ['a nest in so few bytes that any parser bears it', repeated('[', 60_000)],
  ['a string that never ends', repeated('"', MEBIBYTE + 1)],
])('%s are let through', (_, json) => {
  expect(() => checkStructure(json)).not.toThrow();
});

test('whatever JSON holds, if it is of a depth and size like that of messages, it is let through', () => {
  const padding = ' '.repeat(70_000);
  fc.assert(
    fc.property(fc.json({ maxDepth: 20 }), (json) => {
      expect(() => checkStructure(Buffer.from(padding + json))).not.toThrow();
    }),
  );
});

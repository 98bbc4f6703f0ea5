import { expect, test } from 'vitest';
import { shortHash } from './shortHash.ts';

// The published vectors of FNV-1a.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('%j always has the same name: addresses are kept as bookmarks', (text, hash) => {
  expect(shortHash(text)).toBe(hash.toString(36));
});

test('ten thousand numbers that follow each other have a name each, of small letters and digits', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => shortHash(String(5_617_810_000 + index)));
  expect(new Set(names).size).toBe(10_000);
  expect(names.every((name) => /^[a-z\d]{1,7}$/.test(name))).toBe(true);
});

import { expect, test } from 'vitest';
import { zoneName, zoneWords } from './zoneWords.ts';

const winter = Date.parse('2026-11-24T12:00:00Z');
const summer = Date.parse('2026-07-01T12:00:00Z');

test('a clock is named as people name it, with what it is now', () => {
  expect(zoneWords('America/New_York', winter)).toBe('Eastern Time (EST)');
  expect(zoneWords('America/New_York', summer)).toBe('Eastern Time (EDT)');
  expect(zoneName('UTC', winter)).toBe('UTC');
});

import { expect, test } from 'vitest';
import { placeInWords } from './placeInWords.ts';

test.each([
  [72.9, 180, '1 minute 12 of 3 minutes'],
  [0, 61, '0 seconds of 1 minute 1 second'],
  [1, 45, '1 second of 45 seconds'],
  [60, 3600, '1 minute of 1 hour'],
  [3725, 7500, '1 hour 2 minutes 5 of 2 hours 5 minutes'],
  [3600, 3661, '1 hour of 1 hour 1 minute 1 second'],
  [72, null, '1 minute 12 seconds'],
])('%s of %s is "%s"', (place, total, words) => {
  expect(placeInWords(place, total)).toBe(words);
});

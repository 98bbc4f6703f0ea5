import { expect, test } from 'vitest';
import { sheetTime } from './sheetTime.ts';

test.each([
  ['2026-11-23T19:05:09.900Z', 'America/New_York', '2026-11-23 14:05:09'],
  ['2026-11-01T05:30:00Z', 'America/New_York', '2026-11-01 01:30:00'],
  ['2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01 01:30:00'],
  ['2026-11-23T19:05:09Z', 'Asia/Kathmandu', '2026-11-24 00:50:09'],
])('%s in %s', (instant, timeZone, shown) => {
  expect(sheetTime(Date.parse(instant), timeZone)).toBe(shown);
});

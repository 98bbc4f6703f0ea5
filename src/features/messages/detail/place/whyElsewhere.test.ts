import { expect, test } from 'vitest';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { whyElsewhere } from './whyElsewhere.ts';

const day = (text: string) => parseCivilDate(text) as CivilDate;
const range = { from: day('2026-11-17'), to: day('2026-11-23') };

test.each([
  ['2026-11-17T04:59:59Z', true, 'other-days'],
  ['2026-11-17T05:00:00Z', true, 'narrowed'],
  ['2026-11-17T05:00:00Z', false, null],
  ['2026-11-24T04:59:59Z', true, 'narrowed'],
  ['2026-11-24T05:00:00Z', false, 'other-days'],
])('taken at %s, all loaded: %s, the list lacks it for: %s', (at, isLoaded, why) => {
  expect(whyElsewhere(Date.parse(at), { range, isLoaded }, 'America/New_York')).toBe(why);
});

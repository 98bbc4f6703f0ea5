import { expect, test } from 'vitest';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { type CalendarPlace, readPlace, writePlace } from './calendarParams.ts';

const date = (text: string): CivilDate => parseCivilDate(text) as CivilDate;
const otherwise: CalendarPlace = { mode: 'month', day: date('2026-11-23') };

test.each([
  ['', 'month', '2026-11-23'],
  ['view=week&day=2026-12-01', 'week', '2026-12-01'],
  ['view=year&day=2026-02-30', 'month', '2026-11-23'],
  ['view=agenda&day=9999-12-31', 'agenda', '2026-11-23'],
  ['day=0001-01-01', 'month', '2026-11-23'],
])('%o is a %s with %s', (params, mode, day) => {
  expect(readPlace(new URLSearchParams(params), otherwise)).toEqual({ mode, day });
});

test('what is written is read again, beside the filters', () => {
  const place: CalendarPlace = { mode: 'week', day: date('2026-12-01') };
  const written = writePlace(place, new URLSearchParams('due=later&view=agenda'), otherwise);
  expect(written.toString()).toBe('due=later&view=week&day=2026-12-01');
  expect(readPlace(written, otherwise)).toEqual(place);
  expect(writePlace(otherwise, written, otherwise).toString()).toBe('due=later');
});

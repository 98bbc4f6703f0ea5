import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ZoneOffsets } from './zoneOffsets.ts';

const HOUR = 3_600_000;
const zones = [
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'America/Recife',
  'UTC',
];

/** What clocks in the zone show, in milliseconds, by the fields that Intl prints. */
function wallByIntl(instant: number, timeZone: string): number {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${text.format(instant).replace(' ', 'T')}Z`);
}

test('an offset is what clocks show beyond UTC', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1975, 0) / 1000, max: Date.UTC(2060, 0) / 1000 }),
      fc.constantFrom(...zones),
      (second, timeZone) => {
        const instant = second * 1000;
        const { offset } = new ZoneOffsets(timeZone).spanAt(instant);
        expect(instant + offset).toBe(wallByIntl(instant, timeZone));
      },
    ),
  );
});

test('a change comes on its second', () => {
  const offsets = new ZoneOffsets('America/New_York');
  const change = Date.parse('2026-11-01T06:00:00Z');
  expect(offsets.spanAt(change - 1)).toMatchObject({ until: change, offset: -4 * HOUR });
  expect(offsets.spanAt(change)).toMatchObject({ from: change, offset: -5 * HOUR });
});

test('a summer time of seven days is not overlooked', () => {
  const offsets = new ZoneOffsets('America/Recife');
  const at = (iso: string) => offsets.spanAt(Date.parse(iso)).offset / HOUR;
  expect([at('2000-10-07T12:00Z'), at('2000-10-12T12:00Z'), at('2000-10-16T12:00Z')]).toEqual([-3, -2, -3]);
});

test('spans follow one another without a hole, each with the offset of its whole length', () => {
  const offsets = new ZoneOffsets('Africa/Casablanca');
  const end = Date.UTC(2026, 0);
  for (let instant = Date.UTC(2018, 0); instant < end;) {
    const span = offsets.spanAt(instant);
    expect(offsets.spanAt(span.from)).toEqual(span);
    expect(offsets.spanAt(span.until - 1)).toEqual(span);
    expect(offsets.spanAt(span.until).from).toBe(span.until);
    instant = span.until;
  }
});

test('a zone that there is not is refused', () => {
  expect(() => new ZoneOffsets('Eastern')).toThrow(RangeError);
});

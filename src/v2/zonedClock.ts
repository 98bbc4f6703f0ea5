import { firstDayOf, type Month, monthOf, weekdayOf } from '#src/lib/time/calendar.ts';
import type { ZoneOffsets } from '#src/lib/time/zoneOffsets.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The instant at which clocks in a zone show a time, as Rails resolves it: the first of two in an autumn overlap; a time
 * in a spring gap is taken for the same time an hour later. `wall` and the result are in milliseconds.
 */
export function instantOfWall(wall: number, zone: ZoneOffsets): number {
  const span = zone.spanAt(wall);
  const instant = wall - span.offset;
  // No offset is larger than a day: this far from its ends, nothing but this span can show the time.
  if (instant - span.from > DAY && span.until - instant > DAY) return instant;

  const before = zone.spanAt(wall - DAY).offset;
  const after = zone.spanAt(wall + DAY).offset;
  for (const offset of before > after ? [before, after] : [after, before]) {
    if (zone.spanAt(wall - offset).offset === offset) return wall - offset;
  }
  return instantOfWall(wall + HOUR, zone);
}

/** `hour` is an hour that passes; `hourShown` an hour on the dial, which a change of clocks can skip or repeat. */
export type Unit = 'second' | 'minute' | 'hour' | 'hourShown' | 'day' | 'month' | 'year';

/** A clock and a calendar on the wall of a zone, set to an instant (ms since 1970 UTC) and moved from there. */
export class ZonedClock {
  instant = 0;
  /** The date shown, in days since 1970-01-01. */
  day = 0;
  /** Milliseconds since midnight of the time shown. */
  timeOfDay = 0;
  readonly #zone: ZoneOffsets;
  #month: Month | null = null;

  constructor(instant: number, zone: ZoneOffsets) {
    this.#zone = zone;
    this.set(instant);
  }

  set(instant: number): void {
    const wall = instant + this.#zone.spanAt(instant).offset;
    this.instant = instant;
    this.day = Math.floor(wall / DAY);
    this.timeOfDay = wall - this.day * DAY;
  }

  /** Sets the clock to what it is to show: `instantOfWall` has what that means where clocks change. */
  show(day: number, timeOfDay: number): void {
    this.set(instantOfWall(day * DAY + timeOfDay, this.#zone));
  }

  /**
   * Moves on by so many units, to the beginning of one; but always to a later instant, as IceCube does: where a change of
   * clocks throws it back, it goes on in steps of ten minutes.
   */
  advance(unit: Unit, steps: number): void {
    const before = this.instant;
    this.#move(unit, steps);
    if (this.instant > before) return;
    const behind = before - this.instant;
    this.set(this.instant + (Math.floor(behind / (10 * MINUTE)) + 1) * 10 * MINUTE);
  }

  #move(unit: Unit, steps: number): void {
    switch (unit) {
      case 'second':
        return this.set(this.instant + steps * SECOND);
      case 'minute':
        return this.set(this.instant + steps * MINUTE - (this.timeOfDay % MINUTE));
      case 'hour':
        this.set(this.instant + steps * HOUR);
        return this.set(this.instant - (this.timeOfDay % HOUR));
      case 'hourShown':
        return this.show(this.day, (this.hour + steps) * HOUR);
      case 'day':
        return this.show(this.day + steps, 0);
      case 'month':
        return this.show(firstDayOf(this.month.year, this.month.month + steps), 0);
      case 'year':
        return this.show(firstDayOf(this.month.year + steps, 1), 0);
    }
  }

  get hour(): number {
    return Math.floor(this.timeOfDay / HOUR);
  }

  get minute(): number {
    return Math.floor((this.timeOfDay % HOUR) / MINUTE);
  }

  get second(): number {
    return Math.floor((this.timeOfDay % MINUTE) / SECOND);
  }

  get weekday(): number {
    return weekdayOf(this.day);
  }

  get month(): Month {
    const known = this.#month;
    if (known && this.day >= known.firstDay && this.day < known.firstDay + known.length) return known;
    return (this.#month = monthOf(this.day));
  }

  get dayOfMonth(): number {
    return this.day - this.month.firstDay + 1;
  }

  /** Whole hours by which clocks were put forward (or, negative, back) in the last hour; null when they were not touched. */
  get recentChange(): number | null {
    const change = this.#zone.spanAt(this.instant).offset - this.#zone.spanAt(this.instant - HOUR).offset;
    return change === 0 ? null : Math.floor(change / HOUR);
  }
}

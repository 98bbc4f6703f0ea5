import type { ZoneOffsets } from '#src/lib/time/zoneOffsets.ts';
import type { Rule } from './rule.ts';
import { type Condition, conditionsOf } from './ruleConditions.ts';
import { lastInstant } from './ruleEnd.ts';
import { alignedStart, setOut } from './ruleStart.ts';
import { ZonedClock } from './zonedClock.ts';

// The rarest day of all, a February 29 that falls on a given weekday, comes within 40 years.
const NEVER = 100 * 366 * 86_400_000;
const MOST_STEPS = 100_000;

/**
 * Walks from one occurrence of a rule to the next as IceCube does: as long as a condition is not met, the clock moves on
 * by what the first such condition asks. What IceCube makes of times that clocks skip or repeat follows from that walk.
 */
export class RuleWalk {
  readonly #conditions: readonly Condition[];
  readonly #clock: ZonedClock;
  readonly #end: number;
  #left: number;

  /** `start`, on a whole second, and the stretch that is asked about are instants in milliseconds. */
  constructor(rule: Rule, zone: ZoneOffsets, start: number, asked: { passed: number; until: number }) {
    const aligned = alignedStart(rule, zone, start);
    this.#conditions = conditionsOf(rule, aligned);
    this.#clock = new ZonedClock(Math.max(start, setOut(rule, zone, aligned, asked.passed)), zone);
    this.#end = Math.min(rule.until ? lastInstant(rule.until, zone) : Number.POSITIVE_INFINITY, asked.until);
    this.#left = rule.count ?? Number.POSITIVE_INFINITY;
  }

  /** The next occurrence, from the start or some days before `passed`; Infinity when there is none up to `until`, or within a century. */
  next(): number {
    const clock = this.#clock;
    const end = Math.min(this.#end, clock.instant + NEVER);
    for (let steps = 0; steps < MOST_STEPS && clock.instant <= end && this.#left > 0; steps += 1) {
      if (this.#meetsAllOrMoves()) {
        const occurrence = clock.instant;
        clock.set(occurrence + 1000);
        this.#left -= 1;
        return occurrence;
      }
    }
    this.#left = 0;
    return Number.POSITIVE_INFINITY;
  }

  #meetsAllOrMoves(): boolean {
    for (const { unit, wait } of this.#conditions) {
      const steps = wait(this.#clock);
      if (steps !== 0) {
        this.#clock.advance(unit, steps);
        return false;
      }
    }
    return true;
  }
}

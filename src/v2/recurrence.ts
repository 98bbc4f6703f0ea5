import { offsetsOf } from '#src/lib/time/zone.ts';
import { type Rule, readRule } from './rule.ts';
import { rulesAtTimes } from './ruleTimes.ts';
import { RuleWalk } from './ruleWalk.ts';

/** A schedule as the API has it: `rule` and `times` as they came, `start` when it was made, the account's IANA zone. */
export interface Recurrence {
  rule: unknown;
  times: readonly string[] | null;
  start: Date;
  timeZone: string;
}

/** The rule or one of its times cannot be understood. */
export class UnreadableRule extends Error {
  override name = 'UnreadableRule';
}

/**
 * The first `count` occurrences after the instant `after`, itself not among them; without it from the start on, itself
 * among them if the rule falls on it. Only those before the instant `before`, where that is given, and past it nothing is
 * worked out. Fewer too where the rule ends, or lets a century pass without an occurrence. They are
 * those of IceCube 0.16.4 in Rails, one rule a time (or one, at the start's own time of day), merged: a rule's `count`
 * and its own hours hold for each of its times. Throws UnreadableRule where `readRule` or a time gives null.
 */
export function occurrences(
  recurrence: Recurrence,
  { count, after, before }: { count: number; after?: Date; before?: Date },
): Date[] {
  const zone = offsetsOf(recurrence.timeZone);
  // IceCube would carry the start's milliseconds into every occurrence; the service does not.
  const start = Math.floor(recurrence.start.getTime() / 1000) * 1000;
  const passed = after ? after.getTime() : start - 1;
  const until = before ? before.getTime() - 1 : Number.POSITIVE_INFINITY;
  const walks = rulesOf(recurrence).map((rule) => new RuleWalk(rule, zone, start, { passed, until }));
  const heads = walks.map((walk) => walk.next());

  const found: Date[] = [];
  while (found.length < count) {
    const first = Math.min(...heads);
    if (first === Number.POSITIVE_INFINITY) break;
    if (first > passed) found.push(new Date(first));
    for (const [index, walk] of walks.entries()) {
      if (heads[index] === first) heads[index] = walk.next();
    }
  }
  return found;
}

function rulesOf({ rule: json, times }: Recurrence): Rule[] {
  const rule = readRule(json);
  const rules = rule && rulesAtTimes(rule, times);
  if (!rules)
    throw new UnreadableRule(`nobody can say when this occurs: ${JSON.stringify({ rule: json, times })}`);
  return rules;
}

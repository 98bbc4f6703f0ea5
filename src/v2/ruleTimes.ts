import type { Rule } from './rule.ts';
import { parseWireTime } from './wireTime.ts';

/**
 * One rule for each of a schedule's times, or the rule itself where there are none. A time joins the hours, minutes and
 * seconds that the rule names, as IceCube's `hour_of_day` adds to them. Null where a time cannot be read.
 */
export function rulesAtTimes(rule: Rule, times: readonly string[] | null): Rule[] | null {
  if (!times || times.length === 0) return [rule];
  const rules: Rule[] = [];
  for (const time of times) {
    const minutes = parseWireTime(time);
    if (minutes === null) return null;
    rules.push({
      ...rule,
      hours: [...(rule.hours ?? []), Math.floor(minutes / 60)],
      minutes: [...(rule.minutes ?? []), minutes % 60],
      seconds: [...(rule.seconds ?? []), 0],
    });
  }
  return rules;
}

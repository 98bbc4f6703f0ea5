import { readRule } from '#src/v2/rule.ts';

/** The days (0 is Sunday) and the weeks between, of a rule that the form could have made; null for any other rule. */
export function weeklyRule(rule: unknown): { days: number[]; interval: number } | null {
  const read = readRule(rule);
  if (!read) return null;
  const { kind, interval, weekdays, weekStart, ...conditions } = read;
  const isPlain = Object.values(conditions).every((condition) => condition === null);
  if (!isPlain) return null;
  const isAnyStart = weekStart === 0 || interval === 1;
  if (kind === 'weekly' && isAnyStart && weekdays)
    return { days: weekdays.toSorted((a, b) => a - b), interval };
  if (kind === 'daily' && interval === 1) return { days: weekdays ?? [0, 1, 2, 3, 4, 5, 6], interval };
  return null;
}

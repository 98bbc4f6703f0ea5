import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { formatDay } from '#src/lib/time/format.ts';
import type { CallFrequency } from '#src/features/messages/engine/countedDays.ts';

const ordinals = new Intl.PluralRules('en-US', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** "3rd message in 30 days", "1st message since Nov 17". */
export function frequencyWords({ count, since, days }: CallFrequency, today: CivilDate): string {
  const nth = `${count.toLocaleString('en-US')}${endings[ordinals.select(count)] ?? 'th'}`;
  return `${nth} message ${days === null ? `since ${formatDay(since, today)}` : `in ${days} days`}`;
}

/** "Looked through Nov 17 – Nov 23 and Mar 1 – Mar 31, 2025", the newest days first. */
export function lookedThroughWords(lookedAt: readonly DayRange[], today: CivilDate): string {
  if (lookedAt.length === 0) return 'No days were looked through yet';
  const words = lookedAt.map(({ from, to }) => {
    const last = formatDay(to, today);
    return from === to ? last : `${formatDay(from, today)} – ${last}`;
  });
  return `Looked through ${new Intl.ListFormat('en-US').format(words)}`;
}

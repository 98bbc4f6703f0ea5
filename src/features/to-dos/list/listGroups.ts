import type { Entry } from '#src/features/to-dos/entry.ts';
import { toDayNumber } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';

/** The To Dos in the order of the list, and the headings that stand above some of them. */
export interface ListGroups {
  entries: readonly Entry[];
  headings: { label: string; count: number; at: number }[];
}

const sections = ['Today', 'Tomorrow', 'In the next 7 days', 'Later', 'Finished', 'Not planned'] as const;

type Section = (typeof sections)[number];

/** The To Dos, in their order, under headings that say when they are sent. */
export function listGroups(entries: readonly Entry[], now: number, timeZone: string): ListGroups {
  const today = toDayNumber(civilDateOf(now, timeZone));
  const bySection = Map.groupBy(entries, (entry) => sectionOf(entry, today, timeZone));
  const ordered: Entry[] = [];
  const headings: ListGroups['headings'] = [];
  for (const label of sections) {
    const own = bySection.get(label);
    if (!own) continue;
    headings.push({ label, count: own.length, at: ordered.length });
    for (const entry of own) ordered.push(entry);
  }
  return { entries: ordered, headings };
}

function sectionOf({ due, next }: Entry, today: number, timeZone: string): Section {
  switch (due) {
    case 'today':
      return 'Today';
    case 'later': {
      const days = next === null ? Infinity : toDayNumber(civilDateOf(next, timeZone)) - today;
      if (days <= 1) return 'Tomorrow';
      return days <= 7 ? 'In the next 7 days' : 'Later';
    }
    case 'over':
      return 'Finished';
    case 'unplanned':
      return 'Not planned';
  }
}

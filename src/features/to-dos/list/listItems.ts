import type { Entry } from '#src/features/to-dos/entry.ts';
import { toDayNumber } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';

/** A line of the list: a To Do, or the heading of those that follow. */
export type ListItem =
  | { is: 'heading'; key: string; label: string; count: number }
  | { is: 'toDo'; key: number; entry: Entry };

const sections = [
  'Today',
  'Tomorrow',
  'In the next 7 days',
  'Later',
  'Sent no more',
  'Without a schedule',
] as const;

type Section = (typeof sections)[number];

/** The To Dos, in their order, under headings that say when they are sent. */
export function listItems(entries: readonly Entry[], now: number, timeZone: string): ListItem[] {
  const today = toDayNumber(civilDateOf(now, timeZone));
  const bySection = Map.groupBy(entries, (entry) => sectionOf(entry, today, timeZone));
  const items: ListItem[] = [];
  for (const label of sections) {
    const own = bySection.get(label);
    if (!own) continue;
    items.push({ is: 'heading', key: label, label, count: own.length });
    for (const entry of own) items.push({ is: 'toDo', key: entry.id, entry });
  }
  return items;
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
      return 'Sent no more';
    case 'unplanned':
      return 'Without a schedule';
  }
}

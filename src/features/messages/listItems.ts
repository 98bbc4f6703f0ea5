import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { civilDateOf, startOfDay } from '#src/lib/time/zone.ts';
import type { Message } from '#src/v2/message.ts';

export type ListItem =
  | { is: 'day'; key: string; date: CivilDate }
  | { is: 'message'; key: number; message: Message };

/** The lines of the list: messages, newest first, below a heading for each of their days. */
export function listItems(messages: readonly Message[], timeZone: string): ListItem[] {
  const items: ListItem[] = [];
  let dayStart = Infinity;
  for (const message of messages) {
    if (message.created_at < dayStart) {
      const date = civilDateOf(message.created_at, timeZone);
      dayStart = startOfDay(date, timeZone);
      items.push({ is: 'day', key: date, date });
    }
    items.push({ is: 'message', key: message.id, message });
  }
  return items;
}

/** Where each line stands, by its key. */
export function indexByKey(items: readonly ListItem[]): Map<ListItem['key'], number> {
  return new Map(items.map(({ key }, index) => [key, index]));
}

/** The index of the heading of the day that line `index` belongs to. */
export function headingAbove(items: readonly ListItem[], index: number): number {
  for (let at = Math.min(index, items.length - 1); at > 0; at -= 1) if (items[at]?.is === 'day') return at;
  return 0;
}

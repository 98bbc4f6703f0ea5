import { listed } from '#src/v2/ruleWording.ts';

/** What can be sent but may be a slip. */
export interface Warning {
  /** Where on the form it is looked at; `plan` where several entries make it. */
  about: 'contact' | 'from' | 'times' | 'plan';
  words: string;
  /** The other To Do that it is about. */
  toDoId?: number;
}

/** "9:00 AM, 9:30 AM and 3 more" */
export function listedShort(items: readonly string[], most = 3): string {
  const rest = items.length - most;
  return rest > 1 ? listed([...items.slice(0, most), `${rest} more`]) : listed(items);
}

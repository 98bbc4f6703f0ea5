import type { DayName } from '#src/v2/newToDo.ts';

/** A To Do that the account has from the start. */
export interface Reminder {
  text: string;
  /** A phone number or an email address. */
  contact: string;
  times: string[];
  /** Days of the week; or an IceCube rule of another kind; or null for one that has no schedule. */
  repeats: DayName[] | { rule_type: string; interval: number; validations: object; count?: number } | null;
  everyWeeks?: number;
}

/** A number of the range kept for fiction, 555-0100 to 555-0199. */
export function sms(area: number, last: number): string {
  return `${area}55501${String(last).padStart(2, '0')}`;
}

export function mail(name: string): string {
  return `${name}@example.com`;
}

import { invariant } from '#src/lib/invariant.ts';
import { dayNames, type NewToDo } from '#src/v2/newToDo.ts';
import { formatWireTime } from '#src/v2/wireTime.ts';
import { readAddress } from '#src/features/to-dos/builder/address/address.ts';

/** One line of the form's times: `minutes` since midnight, null while nothing is entered. */
export interface DraftTime {
  key: number;
  minutes: number | null;
}

/** The form's state, as typed: it mirrors the inputs and may be wrong anywhere. */
export interface Draft {
  accountNumber: string;
  deliveryType: NewToDo['delivery_type'];
  contact: string;
  from: string;
  messageText: string;
  /** Weeks; text while the number input holds no number. */
  interval: number | string;
  /** 0 is Sunday. */
  days: number[];
  times: DraftTime[];
}

export const emptyDraft: Draft = {
  accountNumber: '',
  deliveryType: 'sms',
  contact: '',
  from: '',
  messageText: '',
  interval: 1,
  days: [],
  times: [{ key: 0, minutes: null }],
};

const UNCHECKED = 'a draft is sent only when problems() finds none; check it before toNewToDo()';

/** What is sent for a draft without `problems`. */
export function toNewToDo(draft: Draft): NewToDo {
  const schedule = scheduleOf(draft);
  invariant(schedule, UNCHECKED);
  return {
    account_number: draft.accountNumber.trim(),
    delivery_type: draft.deliveryType,
    contact: address(draft.contact),
    from: address(draft.from),
    message_text: draft.messageText.trim(),
    schedule,
  };
}

/** The draft's schedule as far as it is filled in; null while it has no day, no time or no whole number of weeks. */
export function scheduleOf(draft: Pick<Draft, 'interval' | 'days' | 'times'>): NewToDo['schedule'] | null {
  const interval = wholeWeeks(draft.interval);
  const times = [...new Set(minutesOf(draft))].map(formatWireTime);
  const days = dayNames.filter((_name, day) => draft.days.includes(day));
  if (interval === null || times.length === 0 || days.length === 0) return null;
  return { frequency: 'weekly', times, days, interval };
}

/** The weeks as a number, or null where it is none that the service takes. */
export function wholeWeeks(interval: number | string): number | null {
  const weeks = typeof interval === 'string' && interval.trim() === '' ? Number.NaN : Number(interval);
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= 520 ? weeks : null;
}

/** The times entered so far, as minutes since midnight, in order. */
export function minutesOf(draft: Pick<Draft, 'times'>): number[] {
  return draft.times
    .map(({ minutes }) => minutes)
    .filter((minutes) => minutes !== null)
    .toSorted((a, b) => a - b);
}

export function nextKey(times: DraftTime[]): number {
  return Math.max(-1, ...times.map(({ key }) => key)) + 1;
}

function address(typed: string): string {
  const read = readAddress(typed);
  invariant(read, UNCHECKED);
  return read.text;
}

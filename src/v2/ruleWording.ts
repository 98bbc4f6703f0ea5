import { dayNames } from './newToDo.ts';
import { monthNames } from './ruleValues.ts';

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
const places = ['first', 'second', 'third', 'fourth', 'fifth'];

/** `Tuesday, Thursday and Saturday` */
export function listed(words: readonly string[]): string {
  return lists.format(words);
}

/** `every day`, `every 2 days` */
export function every(interval: number, unit: string): string {
  return interval === 1 ? `every ${unit}` : `every ${interval} ${unit}s`;
}

/** `1st`, `22nd`; from the end `last`, `2nd to last` */
export function ordinal(place: number): string {
  if (place < 0) return place === -1 ? 'last' : `${ordinal(-place)} to last`;
  return `${place}${endings[ordinals.select(place)] ?? 'th'}`;
}

/** As `ordinal`, in letters up to the fifth. */
export function placeWord(place: number): string {
  if (place < 0) return place === -1 ? 'last' : `${placeWord(-place)} to last`;
  return places[place - 1] ?? ordinal(place);
}

/** 0 is Sunday. */
export function weekdayName(weekday: number): string {
  return dayNames[weekday] ?? '';
}

/** 1 is January. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** In rising order, each once. */
export function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

/** Those that count from the beginning, then those that count from the end, each once. */
export function fromEitherEnd(numbers: readonly number[]): number[] {
  return [...sorted(numbers.filter((one) => one > 0)), ...sorted(numbers.filter((one) => one < 0))];
}

/** Monday first, so that Saturday and Sunday stand together. */
export function weekdayNames(weekdays: readonly number[]): string[] {
  return sorted(weekdays.map((day) => (day + 6) % 7)).map((day) => weekdayName((day + 1) % 7));
}

import * as v from 'valibot';
import { dayNames } from './newToDo.ts';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A whole number, or digits, as keys of JSON and form fields are. */
export const whole = (least: number, most: number) =>
  v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.trim(), v.regex(/^[+-]?\d+$/), v.transform(Number))]),
    v.integer(),
    v.minValue(least),
    v.maxValue(most),
  );

/** A number, or a name in any case, whole or as its first three letters; `first` is the number of the first name. */
const named = (names: readonly string[], first: number) =>
  v.union([
    whole(first, first + names.length - 1),
    v.pipe(
      v.string(),
      v.trim(),
      v.toLowerCase(),
      v.transform((text) => {
        const index = names.findIndex((name) => [name, name.slice(0, 3)].includes(text));
        return index + first;
      }),
      v.minValue(first),
    ),
  ]);

const lowerCase = (names: readonly string[]) => names.map((name) => name.toLowerCase());

export const weekday = named(lowerCase(dayNames), 0);
export const month = named(lowerCase(monthNames), 1);

/** A list, or a single value that stands for a list of one. */
export const listOf = <T extends v.GenericSchema>(item: T) =>
  v.union([
    v.array(item),
    v.pipe(
      item,
      v.transform((one) => [one]),
    ),
  ]);

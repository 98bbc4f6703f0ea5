import * as v from 'valibot';
import { parseWireTime } from './wireTime.ts';

/** Sunday first, so that a name's index is its number in IceCube's `validations.day`. */
export const dayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const required = (name: string, most: number) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(`${name} is missing`), v.maxLength(most, `${name} is too long`));

const distinct = (items: readonly unknown[]) => new Set(items).size === items.length;

/** What `POST /to_dos` carries (V2 API documentation, "Create a To Do"). Strict: the service acts on what we send. */
export const newToDoSchema = v.strictObject({
  account_number: required('account_number', 64),
  delivery_type: v.picklist(['sms', 'email']),
  contact: required('contact', 254),
  from: required('from', 254),
  message_text: required('message_text', 5000),
  schedule: v.strictObject({
    frequency: v.literal('weekly'),
    times: v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.check((time) => parseWireTime(time) !== null, 'times are written as 9:00 AM'),
        ),
      ),
      v.nonEmpty('times is empty'),
      v.maxLength(96, 'times has more than 96 entries'),
      v.check((times) => distinct(times.map(parseWireTime)), 'times has the same time twice'),
    ),
    days: v.pipe(
      v.array(v.picklist(dayNames)),
      v.nonEmpty('days is empty'),
      v.check((days) => distinct(days), 'days has the same day twice'),
    ),
    interval: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(520)),
  }),
});

export type NewToDo = v.InferOutput<typeof newToDoSchema>;
export type DayName = (typeof dayNames)[number];

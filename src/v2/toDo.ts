import * as v from 'valibot';
import { flag, id, optionalInstant, spare, spareInstant, text } from './wireValues.ts';

/** `sms` and `email` however they are written; what else there may be as it came. */
const deliveryType = v.pipe(
  text,
  v.transform((type) => {
    const lower = type?.trim().toLowerCase();
    return lower === 'sms' || lower === 'email' ? lower : type;
  }),
);

/** Strict only where an odd value could mislead, such as about the next send: a row that is set aside is seen by nobody. */
const toDoFields = v.looseObject({
  id,
  /** Only in what is sent, by the examples; shown and filtered by where the service says it too. */
  account_number: spare(text),
  delivery_type: deliveryType,
  instructions: spare(text),
  contact: text,
  created_at: optionalInstant,
  updated_at: spareInstant,
  message_text: text,
  is_sending: spare(flag),
  run_at: optionalInstant,
  from: text,
  subject: spare(text),
  from_email: spare(text),
  sender_name: spare(text),
});

/** `rule` is kept as it came: `readRule` in rule.ts makes sense of it where it can. `times` are as `9:00 AM`; with one that is no text, nobody can read when it is sent. */
const scheduleFields = v.looseObject({
  rule: v.nullish(v.unknown(), null),
  times: v.nullish(v.array(v.fallback(v.string(), 'an unknown time')), null),
  previous_occurrence: optionalInstant,
  next_occurrence: optionalInstant,
  created_at: optionalInstant,
  updated_at: spareInstant,
});

/** A reminder and when it is sent (V2 API documentation, "Create a To Do"): one element of the list, and the answer to a POST. */
export const toDoSchema = v.object({ to_do: toDoFields, schedule: v.nullish(scheduleFields, null) });

export type ToDo = v.InferOutput<typeof toDoSchema>;
export type Schedule = NonNullable<ToDo['schedule']>;

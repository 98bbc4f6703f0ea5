import * as v from 'valibot';
import { flag, id, integer, optionalInstant, text } from './wireValues.ts';

const toDoFields = v.looseObject({
  id,
  phone_id: integer,
  /** Only in what is sent, by the examples; shown and filtered by where the service says it too. */
  account_number: text,
  delivery_type: text,
  instructions: text,
  contact: text,
  created_at: optionalInstant,
  updated_at: optionalInstant,
  message_text: text,
  is_sending: flag,
  run_at: optionalInstant,
  from: text,
  subject: text,
  from_email: text,
  sender_name: text,
});

/** `rule` is kept as it came: `readRule` in rule.ts makes sense of it where it can. `times` are as `9:00 AM`. */
const scheduleFields = v.looseObject({
  id: integer,
  rule: v.nullish(v.unknown(), null),
  times: v.nullish(v.array(v.string()), null),
  previous_occurrence: optionalInstant,
  next_occurrence: optionalInstant,
  created_at: optionalInstant,
  updated_at: optionalInstant,
});

/** A reminder and when it is sent (V2 API documentation, "Create a To Do"): one element of the list, and the answer to a POST. */
export const toDoSchema = v.object({ to_do: toDoFields, schedule: v.nullish(scheduleFields, null) });

export type ToDo = v.InferOutput<typeof toDoSchema>;
export type Schedule = NonNullable<ToDo['schedule']>;

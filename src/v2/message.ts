import * as v from 'valibot';
import { flag, id, instant, integer, optionalInstant, reference, text } from './wireValues.ts';

/** Custom fields of the agent's script, in its order. Values are strings as a rule, but anything may come. */
const answers = v.nullish(v.record(v.string(), v.unknown()), null);

/**
 * A message as `GET /messages/:id` and, with any field but `id` and `created_at` missing, as the list's summary
 * (V2 API documentation, "Messages"). Missing fields read as null; instants are milliseconds; unknown fields are kept.
 */
export const messageSchema = v.looseObject({
  id,
  created_at: instant,
  updated_at: optionalInstant,
  delivered_at: optionalInstant,
  next_escalation_at: optionalInstant,
  pickup_date: text,
  message_received_date: text,
  send_at: text,
  read: flag,
  is_emergency: flag,
  positive_data_dip: flag,
  from_to_do: flag,
  first_name: text,
  last_name: text,
  company_name: text,
  receiver_name: text,
  phone_number: text,
  extension: text,
  caller_id: text,
  phone: text,
  alt_phone: text,
  email: text,
  address: text,
  address2: text,
  city: text,
  state: text,
  zip: text,
  content: text,
  note: text,
  email_subject: text,
  how_you_hear_about_us: text,
  status: text,
  disposition: text,
  non_message_type: text,
  origin: text,
  ivr: text,
  pbx_name: text,
  klass_names: text,
  call_ref_id: text,
  uuid: text,
  answers,
  delivered_to: v.nullish(v.unknown(), null),
  account_id: integer,
  agent_id: integer,
  user_id: integer,
  pickup_user_id: integer,
  delivered_by: integer,
  sale_id: integer,
  did_id: integer,
  escalation_level_id: integer,
  escalation_counter: integer,
  activities_count: integer,
  closing_action_group_id: integer,
  chat_session_id: v.nullish(v.unknown(), null),
  contact_id: reference,
  call_id: reference,
  to_do_task_id: reference,
});

export type Message = v.InferOutput<typeof messageSchema>;

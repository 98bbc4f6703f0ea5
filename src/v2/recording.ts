import * as v from 'valibot';
import { flag, id, integer, optionalInstant, reference, text } from './wireValues.ts';

const seconds = v.nullish(v.pipe(v.number(), v.minValue(0)), null);

/** The call detail record. The `*_sec` fields are totals in seconds, not offsets into the recording. */
export const cdrSchema = v.looseObject({
  id: integer,
  unique_call_id: integer,
  start_time: optionalInstant,
  call_type: text,
  start_client: text,
  end_client: text,
  callerid: text,
  number_dialed: text,
  did: text,
  agent_name: text,
  agent_id: integer,
  skill_name: text,
  skill_id: text,
  connection_sec: seconds,
  ivr_sec: seconds,
  wait_sec: seconds,
  talk_sec: seconds,
  hold_sec: seconds,
  transfer_sec: seconds,
  wrap_sec: seconds,
  conference_sec: seconds,
  conference_talk_sec: seconds,
  agent_answer_time: optionalInstant,
  end_time: optionalInstant,
  hang_up_time: optionalInstant,
  who_hung_up: text,
  original_call_id: integer,
  call_created_at: optionalInstant,
  is_orphaned: flag,
});

/** A call with its recording (V2 API documentation, "List Call Recordings"); `recording` is a link, or null where there is none. */
export const recordingSchema = v.looseObject({
  id,
  call_id: reference,
  call_sid: text,
  account_number: text,
  did_number: text,
  from: text,
  agent_username: text,
  started_at: optionalInstant,
  recording: v.pipe(
    text,
    v.transform((link) => link || null),
  ),
  cdr: v.nullish(cdrSchema, null),
});

export type Cdr = v.InferOutput<typeof cdrSchema>;
export type Recording = v.InferOutput<typeof recordingSchema>;

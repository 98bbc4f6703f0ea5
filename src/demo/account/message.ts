import type { InferInput } from 'valibot';
import { Random } from '#src/demo/random.ts';
import type { messageSchema } from '#src/v2/message.ts';
import { drawCall } from './call.ts';
import type { Entry } from './callLog.ts';
import { handling } from './handling.ts';
import { uuidOf } from './uuid.ts';
import { wordCall } from './wording.ts';

/** A message as the API sends it. */
export type WireMessage = InferInput<typeof messageSchema>;

/** What a message is made of, besides its number and instant: the same in, the same out. */
export interface MessageSeed {
  seed: number;
  callersPerLine: number;
  /** Whole days since it was taken: newer messages are unread. */
  ageInDays: number;
  /** The recorded call on which it was taken. */
  callId: number | null;
  /** The To Do whose sending it came of. */
  toDoId: number | null;
}

export function buildMessage({ number: id, at }: Entry, made: MessageSeed): WireMessage {
  const { seed, callersPerLine, ageInDays, callId, toDoId } = made;
  const random = callRandom(seed, id);
  const call = drawCall(random, { seed, number: id, callersPerLine, recorded: callId !== null });
  const { line, caller, situation, agent } = call;
  const { content, answers, address } = wordCall(random, call, at);
  const named = situation.nonMessage === undefined && random.chance(0.95);
  const { status, read, disposition, ...delivery } = handling(random, call, at, ageInDays);
  return {
    id,
    read,
    pbx_name: 'harborfinch',
    phone_number: random.chance(0.85) ? caller.number : '',
    extension: random.chance(0.03) ? String(random.int(100, 899)) : '',
    caller_id: random.chance(0.015) ? 'anonymous' : caller.number,
    first_name: named ? caller.first : '',
    last_name: named && random.chance(0.93) ? caller.last : '',
    company_name: caller.company,
    content,
    status,
    account_id: 4,
    agent_id: agent.id,
    user_id: null,
    created_at: new Date(at).toISOString(),
    ivr: '',
    contact_id: caller.contactId,
    phone: '',
    email: caller.email,
    call_ref_id: '',
    sale_id: null,
    note: situation.note ?? '',
    did_id: line.didId,
    ...address,
    how_you_hear_about_us: random.chance(0.06)
      ? random.pick(['Google', 'A friend', 'Drove by', 'Yelp', 'The van'])
      : '',
    is_emergency: situation.emergency ?? false,
    alt_phone: random.chance(0.04) ? caller.number.replace(/\d$/, '9') : '',
    positive_data_dip: random.chance(0.3),
    answers,
    receiver_name: random.pick(line.receivers),
    non_message_type: situation.nonMessage ?? '',
    origin: null,
    message_received_date: null,
    disposition,
    call_id: callId,
    chat_session_id: null,
    to_do_task_id: toDoId,
    from_to_do: toDoId !== null,
    send_at: null,
    uuid: uuidOf(`${seed}/${id}`),
    klass_names: caller.language === 'es' ? 'Spanish' : '',
    ...delivery,
  };
}

/** The draws that make the call of a message; its recording is made of the same ones. */
export function callRandom(seed: number, messageId: number): Random {
  return new Random(seed, 'message', messageId);
}

import type { InferInput } from 'valibot';
import { Random } from '#src/demo/random.ts';
import type { messageSchema } from '#src/v2/message.ts';
import { drawAgent } from './agents.ts';
import { callerOf } from './callers.ts';
import { handling } from './handling.ts';
import { lines } from './lines.ts';
import { uuidOf } from './uuid.ts';
import { drawSituation, word } from './wording.ts';

/** A message as the API sends it. */
export type WireMessage = InferInput<typeof messageSchema>;

/** What a message is made from; the same in, the same out. */
export interface MessageSeed {
  seed: number;
  id: number;
  createdAt: number;
  /** Whole days since it was taken: newer ones are unread. */
  ageInDays: number;
  /** How many people call each line. */
  callersPerLine: number;
  /** The call that the message was taken on, where it was recorded. */
  callId: number | null;
}

export function buildMessage({
  seed,
  id,
  createdAt,
  ageInDays,
  callersPerLine,
  callId,
}: MessageSeed): WireMessage {
  const random = new Random(seed, 'message', id);
  const line = random.weighted([
    [lines[0].weight, lines[0]],
    ...lines.slice(1).map((each) => [each.weight, each] as const),
  ]);
  // Squared, so that some callers come back often and many call once.
  const caller = callerOf(seed, line, Math.floor(callersPerLine * random.next() ** 2));
  const situation = drawSituation(random, line, caller, callId !== null);
  const { content, answers, address } = word(random, line, caller, situation);
  const agent = drawAgent(random, caller.language);
  const named = random.chance(0.94);
  return {
    id,
    pbx_name: 'harborfinch',
    phone_number: random.chance(0.85) ? caller.number : '',
    extension: random.chance(0.03) ? String(random.int(100, 899)) : '',
    caller_id: random.chance(0.02) ? 'anonymous' : caller.number,
    first_name: named ? caller.first : '',
    last_name: named && random.chance(0.9) ? caller.last : '',
    company_name: caller.company,
    content,
    account_id: 4,
    agent_id: agent.id,
    user_id: null,
    created_at: new Date(createdAt).toISOString(),
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
      ? random.pick(['Google', 'A friend', 'Drove by', 'Yelp', 'Existing client'])
      : '',
    is_emergency: situation.emergency ?? false,
    alt_phone: '',
    positive_data_dip: random.chance(0.3),
    answers,
    non_message_type: '',
    origin: null,
    message_received_date: null,
    call_id: callId,
    chat_session_id: null,
    to_do_task_id: null,
    from_to_do: false,
    send_at: null,
    uuid: uuidOf(`${seed}/${id}`),
    klass_names: '',
    ...handling(random, line, situation, createdAt, ageInDays),
  };
}

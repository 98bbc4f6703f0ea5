import type { InferInput } from 'valibot';
import type { Random } from '#src/demo/random.ts';
import type { recordingSchema } from '#src/v2/recording.ts';
import type { Call } from './call.ts';
import { buildCdr } from './cdr.ts';
import { type Sound, soundLength } from './sound.ts';
import { uuidOf } from './uuid.ts';

type WireRecording = InferInput<typeof recordingSchema>;

/** A call as the API lists it, but for the link, which is made anew for each list. */
export interface Recording {
  id: number;
  startedAt: number;
  /** What is heard; null where nothing was recorded. */
  sound: Sound | null;
  wire: Omit<WireRecording, 'recording'>;
}

export interface RecordingSeed {
  id: number;
  callId: number;
  call: Call;
  /** When the call ended. */
  hangUp: number;
  sound: Sound | null;
}

/** Rarely, as in life, a call has no detail record, or one that lost its call. */
export function buildRecording(
  random: Random,
  { id, callId, call, hangUp, sound }: RecordingSeed,
): Recording {
  const heard = sound && soundLength(sound);
  const cdr = buildCdr(random, callId, call, hangUp, heard);
  const lost = random.chance(0.012);
  // Recording begins a moment after the agent answers.
  const startedAt = Date.parse(cdr.agent_answer_time ?? cdr.start_time) + 1843;
  return {
    id,
    startedAt,
    sound,
    wire: {
      id,
      call_id: callId,
      call_sid: uuidOf(`call/${callId}`),
      account_number: 'HF2040',
      did_number: call.line.did,
      from: call.caller.number,
      agent_username: heard ? call.agent.username : '',
      started_at: new Date(startedAt).toISOString(),
      cdr: lost ? null : cdr,
    },
  };
}

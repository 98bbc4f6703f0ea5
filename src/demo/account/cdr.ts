import type { Random } from '#src/demo/random.ts';
import type { Call } from './call.ts';

interface Heard {
  /** Seconds of the recording in all, and of them on hold. */
  seconds: number;
  hold: number;
}

/**
 * The call detail record of a call that ended at `hangUp`, in milliseconds. How its figures add up, each to the second:
 *
 *     start_time + ivr + wait                             = agent_answer_time
 *     agent_answer_time + talk + hold + transfer + conference = hang_up_time
 *     hang_up_time + wrap                                 = end_time
 *     ivr + wait + talk + hold + transfer + conference    = connection_sec
 *     talk + hold                                         = the length of the recording, if there is one
 *
 * A call that nobody answered has no agent and no agent_answer_time, and ends while it waits.
 */
export function buildCdr(random: Random, callId: number, call: Call, hangUp: number, heard: Heard | null) {
  const { line, caller, agent } = call;
  const seldom = (chance: number, least: number, most: number) =>
    random.chance(chance) ? random.int(least, most) : 0;
  const ivr = seldom(0.6, 3, 24);
  const wait = heard ? random.int(2, 40) + seldom(0.1, 30, 200) : random.int(15, 240);
  const hold = heard?.hold ?? 0;
  const talk = (heard?.seconds ?? 0) - hold;
  const transfer = heard ? seldom(0.09, 8, 75) : 0;
  const conference = heard ? seldom(0.04, 20, 240) : 0;
  const wrap = heard ? random.int(0, 55) : 0;
  const connection = ivr + wait + talk + hold + transfer + conference;
  const start = hangUp - connection * 1000 - random.int(0, 300);
  const outbound = heard !== null && random.chance(0.07);
  const spanish = caller.language === 'es';
  const answered = start + (ivr + wait) * 1000 + random.int(0, 40);
  return {
    id: callId - 19_400,
    unique_call_id: 1_000_000_000 + callId,
    start_time: iso(start),
    call_type: outbound ? 'OutboundCall' : 'InboundCall',
    start_client: 'HarborFinch',
    end_client: 'HarborFinch',
    callerid: outbound ? line.did : caller.number,
    number_dialed: outbound ? caller.number : line.did,
    did: line.did,
    agent_name: heard ? agent.username : '',
    agent_id: heard ? agent.id : null,
    skill_name: spanish ? 'Spanish' : line.skill.name,
    skill_id: spanish ? '1' : line.skill.id,
    connection_sec: connection,
    ivr_sec: ivr,
    wait_sec: wait,
    talk_sec: talk,
    hold_sec: hold,
    transfer_sec: transfer,
    wrap_sec: wrap,
    agent_answer_time: heard ? iso(answered) : null,
    end_time: iso(hangUp + wrap * 1000 + random.int(0, 200)),
    hang_up_time: iso(hangUp),
    who_hung_up: heard
      ? random.weighted([
          [6, 'caller'],
          [4, 'agent'],
          [0.3, 'system'],
        ])
      : 'caller',
    original_call_id: callId,
    call_created_at: iso(start + random.int(100, 500)),
    is_orphaned: false,
    conference_sec: conference,
    conference_talk_sec: Math.floor(conference * 0.8),
  };
}

const iso = (instant: number) => new Date(instant).toISOString();

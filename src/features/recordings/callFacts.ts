import type { Recording } from '#src/v2/recording.ts';

/** What the list and a call's page say of a call, from the call itself and, where that is silent, from its CDR. */
export interface CallFacts {
  /** When it started; milliseconds since 1970 UTC. */
  start: number | null;
  from: string | null;
  did: string | null;
  agent: string | null;
  skill: string | null;
  /** Seconds, as all below. */
  talk: number | null;
  wait: number | null;
  /** From the caller's first ring to the end, with everything in between. */
  length: number | null;
  hungUpBy: string | null;
}

export function callFacts({ started_at, from, did_number, agent_username, cdr }: Recording): CallFacts {
  return {
    start: started_at ?? cdr?.start_time ?? null,
    from: from || cdr?.callerid || null,
    did: did_number || cdr?.did || null,
    agent: agent_username || cdr?.agent_name || null,
    skill: cdr?.skill_name || null,
    talk: cdr?.talk_sec ?? null,
    wait: cdr?.wait_sec ?? null,
    length: cdr?.connection_sec ?? between(cdr?.start_time, cdr?.end_time),
    hungUpBy: sentenceCase(cdr?.who_hung_up),
  };
}

function between(start: number | null | undefined, end: number | null | undefined): number | null {
  return start && end && end >= start ? (end - start) / 1000 : null;
}

function sentenceCase(text: string | null | undefined): string | null {
  return text ? text.slice(0, 1).toUpperCase() + text.slice(1).replaceAll('_', ' ') : null;
}

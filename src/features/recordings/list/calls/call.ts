import { type CallFacts, callFacts } from '#src/features/recordings/callFacts.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { haystackOf } from '#src/lib/search/haystack.ts';
import type { Recording } from '#src/v2/recording.ts';

/** A recording, and what the list shows of it. */
export interface Call {
  recording: Recording;
  facts: CallFacts;
}

export function callsOf(recordings: readonly Recording[]): Call[] {
  return recordings.map((recording) => ({ recording, facts: callFacts(recording) }));
}

/** What a search looks through: every number, name and id that somebody may know the call by. */
export function callHaystack({ recording, facts }: Call): string {
  const { from, did, agent, skill } = facts;
  const { cdr, account_number, call_id } = recording;
  const numbers = [from, did, cdr?.callerid, cdr?.number_dialed, cdr?.did];
  const others = [agent, skill, cdr?.agent_name, account_number, call_id === null ? null : String(call_id)];
  const shown = numbers.map((number) => number && formatPhone(number));
  return haystackOf([...new Set([...numbers, ...shown, ...others])].filter((text) => isText(text)));
}

function isText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== '';
}

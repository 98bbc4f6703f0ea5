import type { Call } from '#src/features/recordings/list/calls/call.ts';
import { type Choice, directionChoice, hourChoice, namedChoice, numberChoice, waitChoice } from './choice.ts';
import type { FilterKey } from './callFilters.ts';

/** A respect in which calls differ. */
export interface CallFacet {
  key: FilterKey;
  label: string;
  choiceOf: (call: Call, known: KnownOfCalls) => Choice;
  /** What else than the call itself the choice goes by. */
  needs?: keyof KnownOfCalls;
  /** In the order of their sense; others come by their labels. */
  inOrder?: readonly string[];
}

/** What the calls themselves do not tell. */
export interface KnownOfCalls {
  timeZone: string;
  /** Ids of the recordings that were played in this browser. */
  listened: ReadonlySet<number>;
  messageOn: (call: Call) => MessageOn;
}

/** Whether a message was taken on a call; `unknown` before the messages of its days were looked through. */
export type MessageOn = 'taken' | 'none' | 'unknown';

const listened = {
  'not-yet': { value: 'not-yet', label: 'Not yet' },
  yes: { value: 'yes', label: 'Yes' },
  nothing: { value: 'nothing', label: 'No recording' },
};

const messages: Record<MessageOn, Choice> = {
  taken: { value: 'taken', label: 'Message taken' },
  none: { value: 'not-taken', label: 'No message' },
  unknown: { value: 'unknown', label: 'Unknown' },
};

export const callFacets: readonly CallFacet[] = [
  {
    key: 'listened',
    label: 'Listened to',
    needs: 'listened',
    choiceOf: ({ recording }, known) => {
      if (known.listened.has(recording.id)) return listened.yes;
      return recording.recording === null ? listened.nothing : listened['not-yet'];
    },
    inOrder: Object.keys(listened),
  },
  {
    key: 'message',
    label: 'Message',
    needs: 'messageOn',
    choiceOf: (call, known) => messages[known.messageOn(call)],
    inOrder: ['taken', 'not-taken'],
  },
  {
    key: 'direction',
    label: 'Direction',
    choiceOf: directionChoice,
    inOrder: ['inbound', 'outbound', 'other'],
  },
  { key: 'agent', label: 'Agent', choiceOf: ({ facts }) => namedChoice(facts.agent) },
  { key: 'skill', label: 'Skill', choiceOf: ({ facts }) => namedChoice(facts.skill) },
  { key: 'did', label: 'DID', choiceOf: ({ facts }) => numberChoice(facts.did) },
  {
    key: 'wait',
    label: 'Waited',
    choiceOf: waitChoice,
    inOrder: ['over-5-min', 'over-2-min', 'over-1-min', 'over-30-s', 'short'],
  },
  { key: 'hung-up', label: 'Hung up by', choiceOf: ({ facts }) => namedChoice(facts.hungUpBy) },
  {
    key: 'hour',
    label: 'Hour of the day',
    needs: 'timeZone',
    choiceOf: (call, { timeZone }) => hourChoice(call, timeZone),
    inOrder: Array.from({ length: 24 }, (_, hour) => String(hour)),
  },
];

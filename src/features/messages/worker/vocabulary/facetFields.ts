import { fieldLabel } from '#src/lib/fields/fieldWords.ts';
import { ANY, type FilterKey, NONE } from '#src/features/messages/view.ts';
import type { Message } from '#src/v2/message.ts';

type AnswerKey = Extract<FilterKey, `answer:${string}`>;

interface FacetField {
  key: Exclude<FilterKey, AnswerKey>;
  label: string;
  /** The value that a message has; null for none. */
  valueOf: (message: Message) => string | null;
  labelOf: (value: string) => string;
}

// Maps, because anything may be a value, the names that every object has too.
const toDoLabels = new Map([
  [NONE, 'Not from a To Do'],
  [ANY, 'From a To Do'],
  ['unknown', 'From an unknown To Do'],
]);
const answerLabels = new Map([
  [NONE, 'Not answered'],
  [ANY, 'Answered'],
]);

/** The fields to filter by that every account has; the answers of its scripts come behind them. */
export const standardFacets: readonly FacetField[] = [
  flag('unread', 'Read', (message) => message.read === false, 'Unread', 'Read'),
  flag('emergency', 'Emergency', (message) => message.is_emergency === true, 'Yes', 'No'),
  field('status', 'Status', (message) => message.status, fieldLabel, 'No status'),
  field('receiver', 'For', (message) => message.receiver_name, String, 'Nobody named'),
  field('disposition', 'Disposition', (message) => message.disposition, fieldLabel, 'No disposition'),
  field(
    'agent',
    'Agent',
    (message) => message.agent_id,
    (id) => `Agent ${id}`,
    'No agent',
  ),
  field(
    'did',
    'Line (DID)',
    (message) => message.did_id,
    (id) => `DID ${id}`,
    'No line',
  ),
  flag(
    'recording',
    'Recording',
    (message) => message.call_id !== null,
    'With recording',
    'Without recording',
  ),
  {
    key: 'to-do',
    label: 'To Do',
    valueOf: (message) => (isFromToDo(message) ? String(message.to_do_task_id ?? 'unknown') : null),
    labelOf: (value) => toDoLabels.get(value) ?? `To Do ${value}`,
  },
];

export const answerPrefix = 'answer:';

export function answerKey(name: string): AnswerKey {
  return `${answerPrefix}${name}`;
}

/** The words for a field and its values. */
export function facetWords(key: FilterKey): Pick<FacetField, 'label' | 'labelOf'> {
  const standard = standardFacets.find((facet) => facet.key === key);
  if (standard) return standard;
  const label = fieldLabel(key.slice(answerPrefix.length));
  return { label, labelOf: (value) => answerLabels.get(value) ?? value };
}

/** A message that the sending of a To Do led to. */
export function isFromToDo({ from_to_do, to_do_task_id }: Message): boolean {
  return from_to_do === true || to_do_task_id !== null;
}

function flag(
  key: FacetField['key'],
  label: string,
  test: (message: Message) => boolean,
  yes: string,
  no: string,
): FacetField {
  return {
    key,
    label,
    valueOf: (message) => (test(message) ? 'yes' : 'no'),
    labelOf: (value) => (value === 'yes' ? yes : no),
  };
}

function field(
  key: FacetField['key'],
  label: string,
  valueOf: (message: Message) => string | number | null,
  labelOf: (value: string) => string,
  none: string,
): FacetField {
  return {
    key,
    label,
    valueOf: (message) => String(valueOf(message) ?? '').trim() || null,
    labelOf: (value) => (value === NONE ? none : labelOf(value)),
  };
}

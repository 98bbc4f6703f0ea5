import type { CallFacts } from '#src/features/recordings/callFacts.ts';
import type { SortKey } from '#src/features/recordings/list/calls/sortCalls.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { formatClock } from '#src/lib/time/format.ts';

interface FactColumn {
  key: string;
  label: string;
  value: (facts: CallFacts) => string | null;
  /** The order that a press on its head asks for, where it has one. */
  sort?: SortKey;
}

/** The columns after those of the recording and the time; on a phone, figures have their label before them. */
export const factColumns: readonly FactColumn[] = [
  { key: 'from', label: 'From', value: ({ from }) => from && formatPhone(from) },
  { key: 'did', label: 'DID', value: ({ did }) => did && formatPhone(did) },
  { key: 'agent', label: 'Agent', value: ({ agent }) => agent },
  { key: 'skill', label: 'Skill', value: ({ skill }) => skill },
  { key: 'wait', label: 'Wait', value: ({ wait }) => clock(wait), sort: 'wait' },
  { key: 'talk', label: 'Talk', value: ({ talk }) => clock(talk), sort: 'talk' },
  { key: 'length', label: 'Length', value: ({ length }) => clock(length), sort: 'length' },
  { key: 'hung-up', label: 'Hung up by', value: ({ hungUpBy }) => hungUpBy },
];

function clock(seconds: number | null): string | null {
  return seconds === null ? null : formatClock(seconds);
}

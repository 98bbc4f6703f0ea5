import { fieldLabel } from '#src/lib/fields/fieldWords.ts';
import { messageSchema } from '#src/v2/message.ts';
import { instantFields } from '#src/v2/wireValues.ts';
import type { FieldsInUse } from './fieldsInUse.ts';

/** A column of the file. `zoned` is a time as clocks in the account's zone show it, `instant` the same without doubt, in UTC. */
export interface CsvColumn {
  header: string;
  of: 'field' | 'answer';
  name: string;
  as: 'value' | 'phone' | 'zoned' | 'instant';
}

/** What every file has, whatever its messages say, so that files of other days have the same beginning. */
const always = [
  'id',
  'created_at',
  'first_name',
  'last_name',
  'company_name',
  'phone_number',
  'extension',
  'caller_id',
  'email',
  'content',
  'is_emergency',
  'status',
  'disposition',
  'read',
  'receiver_name',
  'agent_id',
  'did_id',
  'call_id',
  'to_do_task_id',
];

const ownLabels = new Map([
  ['id', 'Message ID'],
  ['created_at', 'Taken'],
  ['content', 'Message'],
  ['phone_number', 'Phone'],
  ['phone', 'Phone 2'],
  ['alt_phone', 'Other phone'],
  ['is_emergency', 'Emergency'],
  ['receiver_name', 'For'],
]);

const phones = new Set(['phone_number', 'phone', 'alt_phone', 'caller_id']);
const instants = instantFields(messageSchema);

/** The columns for messages that use these fields: ours in our order, then those we do not know, then the script's answers. */
export function csvColumns({ fields, answers }: FieldsInUse, timeZone: string): CsvColumn[] {
  const known = Object.keys(messageSchema.entries);
  const order = new Set([...always, ...known.filter((name) => fields.includes(name)), ...fields]);
  order.delete('answers');
  const columns: CsvColumn[] = [
    ...[...order].flatMap((name) => fieldColumns(name, timeZone)),
    ...answers.map((name) => ({
      header: `Answer: ${fieldLabel(name)}`,
      of: 'answer' as const,
      name,
      as: 'value' as const,
    })),
  ];
  return withOwnHeaders(columns);
}

function fieldColumns(name: string, timeZone: string): CsvColumn[] {
  const label = ownLabels.get(name) ?? fieldLabel(name);
  const column = { of: 'field' as const, name };
  if (!instants.has(name)) return [{ ...column, header: label, as: phones.has(name) ? 'phone' : 'value' }];
  return [
    { ...column, header: `${label} (${timeZone})`, as: 'zoned' },
    { ...column, header: `${label} (UTC)`, as: 'instant' },
  ];
}

/** Where two columns would be called the same, each is called by its field's own name too. */
function withOwnHeaders(columns: readonly CsvColumn[]): CsvColumn[] {
  const counts = new Map<string, number>();
  for (const { header } of columns) counts.set(header, (counts.get(header) ?? 0) + 1);
  return columns.map((column) =>
    counts.get(column.header) === 1 ? column : { ...column, header: `${column.header} [${column.name}]` },
  );
}
